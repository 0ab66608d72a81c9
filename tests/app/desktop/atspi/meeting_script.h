// Plays a whole meeting in the built program, by accessible names and the keyboard alone, on a clock of its
// own. At chosen moments the program is killed and opened again, and the script goes on where it was.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/app/desktop/atspi/keyboard.h"
#include "tests/app/desktop/atspi/script_clock.h"

namespace tests {

class MeetingScript {
public:
    // A dossier from makeMeetingDossier(). The seed decides where the program is killed, so many times.
    MeetingScript(std::filesystem::path file, ScriptClock& clock, std::uint32_t seed, std::size_t kills);

    // From the start screen to the overview after the meeting. Fails the test where something is not as it
    // should be, and throws when it cannot go on.
    void play();

    // How long each of the rounds took by the script, step by step.
    using Times = std::array<forms::Milliseconds, 8>;
    const std::array<Times, 2>& times() const { return times_; }

    std::size_t kills() const { return kills_; }
    // From the start of the program to the right place, with the wachtwoordzin typed.
    std::chrono::milliseconds longestReturn() const { return longest_; }
    // How long before the kill it was typed.
    std::chrono::milliseconds oldestLostLetter() const { return oldestLost_; }
    // What stood on the zaalscherm, move by move; whatever was typed, it was never on it.
    const std::set<std::string>& seenInTheRoom() const { return seen_; }

private:
    // Something on the screen by which a place is known.
    struct Place {
        std::string name;
        std::string role;
    };
    struct Move {
        Place before;
        Place after;
        std::function<void()> act;
        std::function<void()> again;  // what is left to do when the program was killed meanwhile
    };

    void tell();
    void tellRound(std::size_t round);
    void tellDialogue(std::size_t round, std::chrono::seconds time);
    void tellCanvas();

    void move(const Place& before, std::function<void()> act, const Place& after);
    void press(const Place& before, const std::string& name, const Place& after);
    void key(const Place& before, long keysym, const Place& after);
    void type(const Place& where, const std::string& field, const std::string& text);
    void choose(const Place& where, const std::string& name);
    void run(const Place& where, std::chrono::seconds time);
    void runStep(std::size_t round, std::size_t step, std::chrono::seconds time);
    // The laptop sleeps, and that time counts.
    void pass(const Place& where, std::chrono::minutes time);
    // The laptop sleeps, and that time does not count.
    void sleep(const Place& where, std::chrono::minutes time);

    void perform(const Move& move, bool before, bool during);
    bool isAt(const Place& place) const;
    void waitFor(const Place& place) const;
    void open();
    void kill();
    void comeBack(const std::function<bool()>& isThere);
    void answerTimeAway(const char* answer);
    void openHall();
    void lookAtHall();
    std::vector<Accessible> hall() const;
    void typeLetters(const std::string& field, const std::string& text);
    void typeAndBeKilled(const std::string& field, const std::string& text);

    std::filesystem::path file_;
    ScriptClock& clock_;
    std::mt19937 random_;
    std::size_t wanted_;
    std::vector<Move> moves_;
    std::optional<Program> program_;
    bool killsWhileTyping_ = false;
    const char* timeAway_ = "";        // what is said about it after a kill
    std::set<std::string> ofTheTeam_;  // names, and what was typed
    std::set<std::string> seen_;
    std::array<Times, 2> times_{};
    std::size_t kills_ = 0;
    std::chrono::milliseconds longest_{0};
    std::chrono::milliseconds oldestLost_{0};
};

}  // namespace tests
