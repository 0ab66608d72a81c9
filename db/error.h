// What can go wrong with a dossier, as a kind for code and an English text for the log. Never holds text or a
// name that somebody typed.
#pragma once

#include <stdexcept>
#include <string>

namespace db {

class Error : public std::runtime_error {
public:
    enum class Kind {
        NotFound,       // no file there
        NoFolder,       // the folder is gone, such as a pulled USB stick
        NotADossier,    // some other file
        TooNew,         // made by a newer program
        Damaged,        // altered, truncated or broken
        WrongSecret,    // no slot opens with this wachtwoordzin or herstelsleutel
        InUse,          // another program has it open
        ReadOnly,       // file, folder or disk may not be written, or the dossier was opened for reading
        DiskFull,       // no room, or a quota or limit was reached
        AlreadyExists,  // would write over a file that is there
        NoMemory,
        Failed  // anything else; what() says more
    };

    Error(Kind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
    Kind kind() const { return kind_; }

private:
    Kind kind_;
};

}  // namespace db
