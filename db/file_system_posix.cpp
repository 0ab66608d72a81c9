#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include "db/error.h"
#include "db/file_system.h"

namespace db {
namespace {

namespace fs = std::filesystem;

Error::Kind kindOf(int code)
{
    switch (code) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return Error::Kind::DiskFull;
        case EROFS:
        case EACCES:
        case EPERM:
            return Error::Kind::ReadOnly;
        case ENOENT:
        case ENOTDIR:
        case ENODEV:
        case ENXIO:
            return Error::Kind::NoFolder;
        case EISDIR:
        case EEXIST:
        case ENOTEMPTY:
            return Error::Kind::AlreadyExists;
        case ENOMEM:
            return Error::Kind::NoMemory;
        default:
            return Error::Kind::Failed;
    }
}

// Never names the file: its name may name the team.
[[noreturn]] void fail(const std::string& what, int code = errno)
{
    throw Error(kindOf(code), what + ": " + std::generic_category().message(code));
}

class Descriptor {
public:
    Descriptor(const fs::path& path, int flags, mode_t mode = 0)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return number_ >= 0; }
    int number() const { return number_; }
    int release() { return std::exchange(number_, -1); }
    bool close() { return number_ < 0 || ::close(release()) == 0; }

private:
    int number_;
};

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

// False when another program took the file away between opening and locking it.
bool standsAt(const fs::path& path, int descriptor)
{
    struct stat there {};
    struct stat opened {};
    return ::stat(path.c_str(), &there) == 0 && ::fstat(descriptor, &opened) == 0 &&
           there.st_ino == opened.st_ino && there.st_dev == opened.st_dev;
}

fs::path slotOf(fs::path file)
{
    return file += ".slot";
}

std::string machineName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

// What stands in the lock is for people: a lock without it is still a lock.
void sign(int descriptor)
{
    const auto text = machineName() + "\n" + std::to_string(::getpid()) + "\n";
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::write(descriptor, text.data(), text.size());
}

void syncFolder(const fs::path& folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    // Some file systems cannot sync a folder; the file itself is safe by then.
    if (!descriptor.isOpen() || (::fsync(descriptor.number()) != 0 && errno != EINVAL))
        fail("bringing a folder to the disk");
}

}  // namespace

NewFile::NewFile(const fs::path& file)
{
    Descriptor descriptor(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (!descriptor.isOpen())
        fail("making a new file");
    // One left behind by a crash may have had other rights.
    if (::fchmod(descriptor.number(), S_IRUSR | S_IWUSR) != 0 && errno != EPERM)
        fail("protecting a new file");
    descriptor_ = descriptor.release();
}

NewFile::~NewFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

void NewFile::append(ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            fail("writing");
        if (written > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void NewFile::finish()
{
    if (::fsync(descriptor_) != 0)
        fail("bringing a new file to the disk");
    if (::close(std::exchange(descriptor_, -1)) != 0)
        fail("closing a new file");
}

void writeAtomically(const fs::path& file, ByteView bytes)
{
    auto fresh = file;
    fresh += ".nieuw";
    try {
        NewFile made(fresh);
        made.append(bytes);
        made.finish();
        if (::rename(fresh.c_str(), file.c_str()) != 0)
            fail("renaming a new file");
    } catch (const Error&) {
        ::unlink(fresh.c_str());
        throw;
    }
    syncFolder(folderOf(file));
}

void makeFolder(const fs::path& folder)
{
    if (::mkdir(folder.c_str(), S_IRWXU) != 0)
        fail("making a folder");
}

void renameFolder(const fs::path& from, const fs::path& to)
{
    syncFolder(from);
    struct stat there {};
    if (::lstat(to.c_str(), &there) == 0)
        fail("renaming a folder", EEXIST);
    if (::rename(from.c_str(), to.c_str()) != 0)
        fail("renaming a folder");
    syncFolder(folderOf(to));
}

Bytes readFile(const fs::path& file, std::uint64_t limit)
{
    const Descriptor descriptor(file, O_RDONLY);
    const int code = errno;
    if (!descriptor.isOpen() && code == ENOENT && isFolder(folderOf(file)))
        throw Error(Error::Kind::NotFound, "there is no such file");
    if (!descriptor.isOpen())
        fail("opening a file", code);
    struct stat status {};
    if (::fstat(descriptor.number(), &status) != 0)
        fail("looking at a file");
    if (!S_ISREG(status.st_mode))
        throw Error(Error::Kind::NotADossier, "this is no file");

    Bytes bytes(std::min(limit, static_cast<std::uint64_t>(status.st_size)));
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto got = ::read(descriptor.number(), bytes.data() + at, bytes.size() - at);
        if (got < 0 && errno != EINTR)
            fail("reading a file");
        if (got == 0)
            break;
        if (got > 0)
            at += static_cast<std::size_t>(got);
    }
    bytes.resize(at);
    return bytes;
}

FileLock::FileLock(const fs::path& file) : path_(slotOf(file))
{
    do {
        Descriptor descriptor(path_, O_RDWR | O_CREAT | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (!descriptor.isOpen())
            fail("making the lock");
        if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                throw Error(Error::Kind::InUse, "another program holds the lock");
            fail("locking");
        }
        if (standsAt(path_, descriptor.number()))
            descriptor_ = descriptor.release();
    } while (descriptor_ < 0);
    sign(descriptor_);
}

FileLock::FileLock(FileLock&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock()
{
    if (descriptor_ < 0)
        return;
    ::unlink(path_.c_str());
    ::close(descriptor_);
}

std::optional<LockHolder> holderOf(const fs::path& file)
{
    const Descriptor descriptor(slotOf(file), O_RDONLY | O_NOFOLLOW);
    struct stat status {};
    if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0)
        return std::nullopt;
    std::array<char, 512> text{};
    if (::read(descriptor.number(), text.data(), text.size() - 1) <= 0)
        return std::nullopt;
    const std::string machine(text.data(), std::find(text.begin(), text.end(), '\n'));
    const auto* user = ::getpwuid(status.st_uid);
    return LockHolder{user ? user->pw_name : "", machine, machine == machineName()};
}

void disableCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

}  // namespace db
