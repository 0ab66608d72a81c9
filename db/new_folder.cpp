#include "db/new_folder.h"

#include <array>
#include <streambuf>

#include "db/error.h"
#include "db/file_system.h"
#include "db/seal/crypto.h"

namespace db {
namespace {

// Counts and hashes what passes on its way to the file.
class FileBuffer : public std::streambuf {
public:
    explicit FileBuffer(const std::filesystem::path& file) : file_(file)
    {
        setp(room_.data(), room_.data() + room_.size());
    }

    NewFolder::Written finish()
    {
        pass();
        file_.finish();
        return {size_, hash_.finish()};
    }

protected:
    int_type overflow(int_type character) override
    {
        pass();
        if (!traits_type::eq_int_type(character, traits_type::eof()))
            sputc(traits_type::to_char_type(character));
        return traits_type::not_eof(character);
    }

private:
    void pass()
    {
        const auto bytes = bytesOf({pbase(), static_cast<std::size_t>(pptr() - pbase())});
        file_.append(bytes);
        hash_.add(bytes);
        size_ += bytes.size();
        setp(room_.data(), room_.data() + room_.size());
    }

    NewFile file_;
    Sha256 hash_;
    std::uint64_t size_ = 0;
    std::array<char, 65536> room_{};
};

}  // namespace

NewFolder::NewFolder(std::filesystem::path folder) : folder_(std::move(folder)), making_(folder_)
{
    if (!folder_.has_filename())
        making_ = folder_ = folder_.parent_path();
    making_ += ".nieuw";
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(folder_, ignored)))
        throw Error(Error::Kind::AlreadyExists, "something stands where the folder is to come");
    std::filesystem::remove_all(making_, ignored);
    makeFolder(making_);
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    if (!published_)
        std::filesystem::remove_all(making_, ignored);
}

NewFolder::Written NewFolder::write(const std::string& name,
                                    const std::function<void(std::ostream&)>& contents)
{
    FileBuffer buffer(making_ / name);
    std::ostream out(&buffer);
    out.imbue(std::locale::classic());
    // What the buffer throws comes through the stream as it was thrown.
    out.exceptions(std::ios::badbit);
    contents(out);
    return buffer.finish();
}

void NewFolder::publish()
{
    renameFolder(making_, folder_);
    published_ = true;
}

}  // namespace db
