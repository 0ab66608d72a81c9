#include "app/desktop/application.h"

wxIMPLEMENT_APP(app::desktop::Application);
