#include "tests/app/desktop/atspi/meeting_script.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <utility>

#include "tests/app/desktop/atspi/display.h"
#include "tests/app/desktop/atspi/dossiers.h"

namespace tests {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr long rightKey = 0xff53;

}  // namespace

MeetingScript::MeetingScript(std::filesystem::path file, ScriptClock& clock, std::uint32_t seed,
                             std::size_t kills)
    : file_(std::move(file)),
      clock_(clock),
      random_(seed),
      wanted_(kills),
      ofTheTeam_({"Aisha", "Bakker", "Bram", "Hoekstra", "Chantal", "de Wit", "Dirk", "Leeuwen", "Marije",
                  "Aanbellen bij de buren", "Het wijkblad bellen", "Een sleutel laten maken",
                  "Bewoners merken dat we er zijn", "Elke maand een middag in de buurt"})
{
    stopKeyRepeat();
    putPointerAway();
    tell();
}

void MeetingScript::play()
{
    std::set<std::size_t> killed;
    while (killed.size() < std::min(wanted_, moves_.size() - 1))
        killed.insert(1 + random_() % (moves_.size() - 1));
    open();
    waitFor(moves_.front().before);
    for (std::size_t at = 0; at < moves_.size(); ++at) {
        const bool now = killed.contains(at);
        const bool before = random_() % 2 == 0;
        perform(moves_[at], now && before, now && !before);
    }
}

void MeetingScript::perform(const Move& move, bool before, bool during)
{
    SCOPED_TRACE(move.before.name + " to " + move.after.name);
    timeAway_ = "Wel meetellen";
    // A kill may take what was typed in the last second, and nothing that is older.
    if (before || during)
        g_usleep(1'000'000);
    if (before) {
        kill();
        comeBack([&] { return isAt(move.before); });
    }
    killsWhileTyping_ = during;
    move.act();
    if (std::exchange(killsWhileTyping_, false) && during) {
        g_usleep(random_() % 200'000);
        kill();
        comeBack([&] { return isAt(move.before) || isAt(move.after); });
        if (isAt(move.before))
            move.again();
    }
    waitFor(move.after);
    until("the clock of the script", [&] { return clock_.hasRun(); });
    openHall();
    lookAtHall();
}

// It is there wherever a part of the meeting is led, and again after the program was killed.
void MeetingScript::openHall()
{
    if (!hall().empty() || !program_->shows("Zaalscherm", "button"))
        return;
    program_->press("Zaalscherm");
    std::optional<Accessible> item;
    until("the menu of the zaalscherm", [&] {
        for (const auto& each : program_->all())
            if (each.role() == "menu item" && each.name() == "Zaalscherm openen")
                item = each;
        return item.has_value();
    });
    item->press();
    until("the zaalscherm", [&] { return !hall().empty(); });
}

// The window and everything in it.
std::vector<Accessible> MeetingScript::hall() const
{
    for (const auto& each : program_->all())
        if (each.role() == "frame" && each.name() == "Zaalscherm")
            return each.all();
    return {};
}

void MeetingScript::lookAtHall()
{
    static const std::regex casus("C-[2-9A-Z]{4}");
    for (const auto& each : hall())
        for (const auto& words : {each.name(), each.text()}) {
            seen_.insert(words);
            for (const auto& secret : ofTheTeam_)
                EXPECT_EQ(words.find(secret), std::string::npos) << words;
            EXPECT_FALSE(std::regex_search(words, casus)) << words;
        }
}

// The way from the overview leads on to where the meeting is.
void MeetingScript::comeBack(const std::function<bool()>& isThere)
{
    const auto begin = Clock::now();
    open();
    const Place overview{"Start casusronde", "button"};
    until("the place where the program was killed", [&] { return isThere() || isAt(overview); });
    if (!isThere()) {
        Keyboard(*program_).press("Verder met de bijeenkomst");
        until("the part of the meeting", isThere);
    }
    longest_ =
        std::max(longest_, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin));
    if (program_->shows("Leertafel was"))
        answerTimeAway(timeAway_);
}

void MeetingScript::answerTimeAway(const char* answer)
{
    Keyboard(*program_).press(answer);
    until("no question about the time away", [&] { return !program_->shows("Leertafel was"); });
}

void MeetingScript::open()
{
    program_.emplace(std::vector<std::string>{file_.string()}, "clocked_shell");
    Keyboard(*program_).type("Wachtwoordzin", passphrase);
    pressKey(enterKey);
}

void MeetingScript::kill()
{
    program_->kill();
    program_.reset();
    ++kills_;
}

bool MeetingScript::isAt(const Place& place) const
{
    return program_->shows(place.name, place.role);
}

void MeetingScript::waitFor(const Place& place) const
{
    until("on the screen: " + place.name, [&] { return isAt(place); });
}

void MeetingScript::move(const Place& before, std::function<void()> act, const Place& after)
{
    moves_.push_back({before, after, act, act});
}

void MeetingScript::press(const Place& before, const std::string& name, const Place& after)
{
    move(
        before, [this, name] { Keyboard(*program_).press(name); }, after);
}

void MeetingScript::key(const Place& before, long keysym, const Place& after)
{
    move(
        before, [keysym] { pressKey(keysym); }, after);
}

void MeetingScript::type(const Place& where, const std::string& field, const std::string& text)
{
    move(
        where,
        [this, field, text] {
            if (std::exchange(killsWhileTyping_, false))
                typeAndBeKilled(field, text);
            typeLetters(field, text);
        },
        where);
}

void MeetingScript::typeLetters(const std::string& field, const std::string& text)
{
    ofTheTeam_.insert(text);
    const Keyboard keyboard(*program_);
    keyboard.goTo(field);
    pressControl('a');
    keyboard.type(field, text);
    until("in " + field + ": " + text, [&] { return program_->find(field, "text").text() == text; });
}

// At the pace of somebody who writes well. What is a second old stands there afterwards.
void MeetingScript::typeAndBeKilled(const std::string& field, const std::string& text)
{
    Keyboard(*program_).goTo(field);
    pressControl('a');
    const auto letters = 1 + random_() % text.size();
    std::vector<Clock::time_point> typed;
    for (std::size_t letter = 0; letter < letters; ++letter) {
        g_usleep(80'000);
        pressKey(text[letter]);
        typed.push_back(Clock::now());
    }
    kill();
    const auto killed = Clock::now();
    comeBack([&] { return program_->shows(field, "text"); });
    const auto kept = program_->find(field, "text").text();
    EXPECT_TRUE(text.starts_with(kept)) << kept;
    if (kept.size() >= letters)
        return;
    const auto lost = std::chrono::duration_cast<std::chrono::milliseconds>(killed - typed[kept.size()]);
    oldestLost_ = std::max(oldestLost_, lost);
}

void MeetingScript::choose(const Place& where, const std::string& name)
{
    move(
        where,
        [this, name] {
            Keyboard(*program_).goTo(name);
            if (!program_->find(name).has(ATSPI_STATE_CHECKED))
                pressKey(' ');
            until(name + " chosen", [&] { return program_->find(name).has(ATSPI_STATE_CHECKED); });
        },
        where);
}

void MeetingScript::run(const Place& where, std::chrono::seconds time)
{
    moves_.push_back({where, where, [this, time] { clock_.run(time); }, [] {}});
}

void MeetingScript::runStep(std::size_t round, std::size_t step, std::chrono::seconds time)
{
    run({"stap " + std::to_string(step) + " van 8", "label"}, time);
    times_[round][step - 1] += time;
}

// In pieces: who leaves the laptop alone for longer finds it locked.
void MeetingScript::pass(const Place& where, std::chrono::minutes time)
{
    for (; time > 0min; time -= 3min)
        moves_.push_back({where, where,
                          [this, piece = std::min(time, 3min)] {
                              clock_.jump(piece);
                              waitFor({"Leertafel was", "label"});
                              answerTimeAway("Wel meetellen");
                          },
                          [] {}});
}

void MeetingScript::sleep(const Place& where, std::chrono::minutes time)
{
    move(
        where,
        [this, time] {
            timeAway_ = "Niet meetellen";
            clock_.jump(time);
            waitFor({"Leertafel was", "label"});
            answerTimeAway(timeAway_);
        },
        where);
}

void MeetingScript::tell()
{
    const Place overview{"Start casusronde", "button"};
    const Place checkIn{"Terugblik", "button"};
    press(overview, "Bijeenkomst beginnen", checkIn);
    type(checkIn, "Wat willen jullie onthouden", "we zijn er bijna allemaal en het is rustig in de buurt");
    pass(checkIn, 5min);
    sleep(checkIn, 3min);
    press(checkIn, "Terugblik", {"Nog 3 acties wachten", "label"});

    const Place three{"Nog 3 acties wachten", "label"};
    const Place two{"Nog 2 acties wachten", "label"};
    const Place one{"E\u00e9n actie wacht nog", "label"};
    const Place none{"Over elke actie is besloten", "label"};
    pass(three, 5min);
    press(three, "Gedaan: Aanbellen bij de buren", two);
    move(
        two,
        [this] {
            Keyboard(*program_).press("Doorschuiven: Het wijkblad bellen");
            typeLetters("Naar welke dag?", "15 december");
            Keyboard(*program_).press("Besluit bewaren");
        },
        one);
    pass(one, 5min);
    move(
        one,
        [this] {
            Keyboard(*program_).press("Vervallen: Een sleutel laten maken");
            typeLetters("Waarom vervalt de actie?", "de bewoner deed het zelf");
            Keyboard(*program_).press("Besluit bewaren");
        },
        none);
    pass(none, 3min);
    const Place who{"Wie brengt een casus in?", "label"};
    press(none, "Casus 1", who);
    tellRound(0);
    const Place done{"Verder met de bijeenkomst", "button"};
    press(done, "Verder met de bijeenkomst", who);
    tellRound(1);
    press(done, "Verder met de bijeenkomst", {"Delen", "button"});
    tellCanvas();
    const Place closing{"Bijeenkomst afsluiten", "button"};
    type(closing, "Wat willen jullie onthouden", "klein beginnen en elkaar op tijd bellen");
    pass(closing, 6min);
    press(closing, "Bijeenkomst afsluiten", overview);
}

void MeetingScript::tellRound(std::size_t round)
{
    const auto step = [](int number) { return Place{"stap " + std::to_string(number) + " van 8", "label"}; };
    const auto* inbrenger = round == 0 ? "Aisha Bakker" : "Chantal de Wit";
    const auto* idea = round == 0 ? "samen koffie drinken" : "een briefje in de bus";
    press({"Wie brengt een casus in?", "label"}, inbrenger, step(1));
    runStep(round, 1, 50s);
    key(step(1), rightKey, step(2));
    type(step(2), "Reflectievraag van de inbrenger", "hoe krijg ik de buren erbij");
    runStep(round, 2, 30s);
    press(step(2), "Stil schrijven", step(3));
    type(step(3), "Dialoogkaart 1", idea);
    runStep(round, 3, 70s);
    press(step(3), "Twee idee\u00ebn", step(4));
    choose(step(4), "Bram Hoekstra");
    choose(step(4), "Dirk van Leeuwen");
    runStep(round, 4, 40s);
    press(step(4), "De inbrenger kiest", step(5));
    choose(step(5), idea);
    runStep(round, 5, 20s);
    press(step(5), "Dialoog", step(6));
    tellDialogue(round, round == 0 ? 240s : 150s);
    type(step(7), "Samenvatting", "eerst kennismaken en dan pas vragen");
    runStep(round, 7, 30s);
    if (round == 0) {
        press(step(7), "Volgend idee bespreken", step(5));
        choose(step(5), "Een idee dat op geen kaart staat");
        runStep(round, 5, 10s);
        press(step(5), "Dialoog", step(6));
        tellDialogue(round, 40s);
        runStep(round, 7, 20s);
    }
    press(step(7), "Wat ga ik doen", step(8));
    type(step(8), "Wat ga ik doen, regel 1", round == 0 ? "aanbellen" : "een briefje schrijven");
    runStep(round, 8, 60s);
    press(step(8), "Ronde afronden", {"Verder met de bijeenkomst", "button"});
}

void MeetingScript::tellDialogue(std::size_t round, std::chrono::seconds time)
{
    const Place dialogue{"stap 6 van 8", "label"};
    runStep(round, 6, time);
    press(dialogue, "Samenvatten", {"stap 7 van 8", "label"});
}

// In two blocks, as there is one hour: the values, and then everything else together.
void MeetingScript::tellCanvas()
{
    const auto at = [](const char* next) { return Place{next, "button"}; };
    move(
        at("Delen"),
        [this] {
            typeLetters("Kaartje voor Waarden", "we bellen elkaar");
            pressKey(enterKey);
            until("the card", [&] { return program_->find("Kaartje voor Waarden", "text").text().empty(); });
        },
        at("Delen"));
    const std::array steps{"Delen", "Groeperen", "Kiezen", "Vastleggen"};
    for (const auto* end : {"Naar de volgende kolom", "Dit spreken we af"}) {
        for (std::size_t step = 0; step < steps.size(); ++step) {
            pass(at(steps[step]), 3min);
            press(at(steps[step]), steps[step], at(step + 1 < steps.size() ? steps[step + 1] : end));
        }
        const bool last = std::string(end) == "Dit spreken we af";
        press(at(end), end, at(last ? "Bijeenkomst afsluiten" : "Delen"));
    }
}

}  // namespace tests
