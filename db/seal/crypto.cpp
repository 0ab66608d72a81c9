#include "db/seal/crypto.h"

#include <sodium.h>

#include <algorithm>

#include "db/error.h"
#include "db/seal/pin.h"

namespace db {
namespace {

constexpr std::size_t chunkSize = Image::blockSize;
constexpr std::size_t sealedChunkSize = chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES;

static_assert(chunkSize == 65536, "the chunks of format 1");
static_assert(Key::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(Key::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(sizeof(Nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(SealedKey) == Key::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sizeof(Salt) == crypto_pwhash_argon2id_SALTBYTES);

// Safe to call from any thread, any number of times.
void startSodium()
{
    if (sodium_init() < 0)
        throw Error(Error::Kind::Failed, "libsodium does not start");
}

// The cipher's state holds a key, so it does not stay behind.
struct StreamState {
    crypto_secretstream_xchacha20poly1305_state state;
    StreamState() { startSodium(); }
    ~StreamState() { sodium_memzero(&state, sizeof state); }
    StreamState(const StreamState&) = delete;
    StreamState& operator=(const StreamState&) = delete;
};

}  // namespace

void wipe(void* memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

void Key::Free::operator()(std::uint8_t* memory) const
{
    sodium_free(memory);
}

Key::Key()
{
    startSodium();
    memory_.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
    if (!memory_)
        throw Error(Error::Kind::NoMemory, "no guarded memory for a key");
}

Key Key::random()
{
    Key key;
    randombytes_buf(key.memory_.get(), size);
    return key;
}

Key Key::derived(ByteView secret, const Salt& salt, KeyCost cost)
{
    Key key;
    // Empty bytes may stand nowhere, which libsodium does not take.
    const auto* text = secret.empty() ? "" : reinterpret_cast<const char*>(secret.data());
    if (crypto_pwhash_argon2id(key.memory_.get(), size, text, secret.size(), salt.data(), cost.operations,
                               static_cast<std::size_t>(cost.memory),
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        throw Error(Error::Kind::NoMemory, "too little memory to derive a key");
    return key;
}

void fillRandomly(std::span<std::uint8_t> bytes)
{
    startSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

std::uint32_t randomBelow(std::uint32_t below)
{
    startSodium();
    return randombytes_uniform(below);
}

Hash hashOf(ByteView bytes)
{
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hash;
}

struct Sha256::State {
    crypto_hash_sha256_state sodium;
};

Sha256::Sha256() : state_(std::make_unique<State>())
{
    startSodium();
    crypto_hash_sha256_init(&state_->sodium);
}

Sha256::~Sha256() = default;

void Sha256::add(ByteView bytes)
{
    crypto_hash_sha256_update(&state_->sodium, bytes.data(), bytes.size());
}

std::string Sha256::finish()
{
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state_->sodium, hash.data());
    std::string text(2 * hash.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

SealedKey sealKey(const Key& key, const Nonce& nonce, const Key& with, ByteView context)
{
    SealedKey sealedKey;
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealedKey.data(), nullptr, key.data(), Key::size,
                                               context.data(), context.size(), nullptr, nonce.data(),
                                               with.data());
    return sealedKey;
}

std::optional<Key> unsealKey(const SealedKey& sealedKey, const Nonce& nonce, const Key& with,
                             ByteView context)
{
    Key key;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.memory_.get(), nullptr, nullptr, sealedKey.data(),
                                                   sealedKey.size(), context.data(), context.size(),
                                                   nonce.data(), with.data()) != 0)
        return std::nullopt;
    return key;
}

void appendSealedStream(Bytes& to, const Image& plain, const Key& key, ByteView context)
{
    StreamState stream;
    const std::size_t chunks = std::max<std::size_t>(1, plain.blocks());
    std::size_t at = to.size();
    to.resize(at + crypto_secretstream_xchacha20poly1305_HEADERBYTES + plain.size() +
              chunks * crypto_secretstream_xchacha20poly1305_ABYTES);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, to.data() + at, key.data());
    at += crypto_secretstream_xchacha20poly1305_HEADERBYTES;

    for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
        const auto part = chunk < plain.blocks() ? plain.block(chunk) : ByteView{};
        const auto tag = chunk + 1 == chunks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        const auto extra = chunk == 0 ? context : ByteView{};
        crypto_secretstream_xchacha20poly1305_push(&stream.state, to.data() + at, nullptr, part.data(),
                                                   part.size(), extra.data(), extra.size(),
                                                   static_cast<unsigned char>(tag));
        at += part.size() + crypto_secretstream_xchacha20poly1305_ABYTES;
    }
}

std::optional<Image> openSealedStream(ByteView sealed, const Key& key, ByteView context)
{
    constexpr std::size_t headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    StreamState stream;
    if (sealed.size() < headerSize + crypto_secretstream_xchacha20poly1305_ABYTES ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, sealed.data(), key.data()) != 0)
        return std::nullopt;

    Image plain;
    SecretBytes opened(chunkSize);
    for (auto rest = sealed.subspan(headerSize); !rest.empty();) {
        const auto part = rest.first(std::min(sealedChunkSize, rest.size()));
        const bool last = part.size() == rest.size();
        const auto extra = plain.size() == 0 ? context : ByteView{};
        unsigned char tag = 0;
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, opened.data(), &size, &tag, part.data(),
                                                       part.size(), extra.data(), extra.size()) != 0)
            return std::nullopt;
        if (tag != (last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
            return std::nullopt;
        plain.write(plain.size(), {opened.data(), static_cast<std::size_t>(size)});
        rest = rest.subspan(part.size());
    }
    return plain;
}

std::string pinHash(const Pin& pin, KeyCost cost)
{
    startSodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), reinterpret_cast<const char*>(pin.digits.data()),
                              pin.digits.size(), cost.operations, static_cast<std::size_t>(cost.memory),
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(Error::Kind::NoMemory, "too little memory for a pincode");
    return hash.data();
}

bool fits(const std::string& hash, const Pin& pin)
{
    startSodium();
    return crypto_pwhash_str_verify(hash.c_str(), reinterpret_cast<const char*>(pin.digits.data()),
                                    pin.digits.size()) == 0;
}

}  // namespace db
