// A dossier or a package as it comes from somebody else: nothing may come of it but a refusal or what was
// sealed.
#include "db/error.h"
#include "db/seal/sealed_file.h"

namespace {

// What the files of the corpus were sealed with.
const db::Key& knownKey()
{
    static const auto key = db::Key::derived(db::bytesOf("bekend"), db::Salt{}, db::minKeyCost);
    return key;
}

void open(db::ByteView file, db::SealedKind kind)
{
    try {
        (void)db::openBody(db::readHeader(file, kind), file, knownKey());
    } catch (const db::Error&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    open({data, size}, db::SealedKind::Dossier);
    open({data, size}, db::SealedKind::Package);
    return 0;
}
