// What leertafel-cli can do, one file for each. Every command takes the words behind its name and does its
// work or throws: WrongUse, Refused, or what the rooms below throw.
#pragma once

#include "app/console/arguments.h"

namespace app::console {

void demoCommand(const Words& words);
void newCommand(const Words& words);
void infoCommand(const Words& words);
void checkCommand(const Words& words);
void printCommand(const Words& words);
void consentCommand(const Words& words);
void exportCommand(const Words& words);
void restoreCommand(const Words& words);
void templateCommand(const Words& words);
void unpackCommand(const Words& words);

}  // namespace app::console
