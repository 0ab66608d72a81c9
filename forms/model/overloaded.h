// Visiting a variant with one lambda for each alternative.
#pragma once

namespace forms {

template <class... Callables>
struct Overloaded : Callables... {
    using Callables::operator()...;
};

// clang-tidy 14 does not deduce aggregates by itself.
template <class... Callables>
Overloaded(Callables...) -> Overloaded<Callables...>;

}  // namespace forms
