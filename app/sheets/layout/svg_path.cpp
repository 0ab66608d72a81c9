#include "app/sheets/layout/svg_path.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <numbers>

#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

[[noreturn]] void refuse(const char* reason)
{
    throw SheetError(SheetError::Kind::PictureDamaged, reason);
}

Point operator+(Point one, Point other)
{
    return {one.x + other.x, one.y + other.y};
}

Point operator-(Point one, Point other)
{
    return {one.x - other.x, one.y - other.y};
}

Point operator*(double factor, Point point)
{
    return {factor * point.x, factor * point.y};
}

Point turned(Point point, double angle)
{
    return {point.x * std::cos(angle) - point.y * std::sin(angle),
            point.x * std::sin(angle) + point.y * std::cos(angle)};
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) { skip(); }

    bool atEnd() const { return text_.empty(); }
    bool atLetter() const { return std::isalpha(static_cast<unsigned char>(text_.front())) != 0; }

    char letter()
    {
        const auto letter = text_.front();
        text_.remove_prefix(1);
        skip();
        return letter;
    }

    double number()
    {
        double value = 0;
        if (!text_.empty() && text_.front() == '+')
            text_.remove_prefix(1);
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
        if (error != std::errc{})
            refuse("a picture has something else where a number should be");
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        skip();
        return value;
    }

    // 0 or 1, after which the next number may follow at once.
    bool flag()
    {
        if (text_.empty() || (text_.front() != '0' && text_.front() != '1'))
            refuse("a picture has an arc without its flags");
        return letter() == '1';
    }

    Point point()
    {
        const auto x = number();
        return {x, number()};
    }

private:
    void skip()
    {
        while (!text_.empty() &&
               (text_.front() == ',' || std::isspace(static_cast<unsigned char>(text_.front()))))
            text_.remove_prefix(1);
    }

    std::string_view text_;
};

struct Arc {
    Point radii;
    double rotation;
    bool large;
    bool sweep;
    Point end;
};

// From two ends to a centre: SVG 1.1, appendix F.6.5.
void addArc(std::vector<Curve>& curves, Point start, const Arc& arc)
{
    const auto half = turned(0.5 * (start - arc.end), -arc.rotation);
    auto [rx, ry] = arc.radii;
    const auto spread = half.x * half.x / (rx * rx) + half.y * half.y / (ry * ry);
    if (spread > 1) {
        rx *= std::sqrt(spread);
        ry *= std::sqrt(spread);
    }
    const auto down = rx * rx * half.y * half.y + ry * ry * half.x * half.x;
    auto factor = std::sqrt(std::max(0.0, rx * rx * ry * ry / down - 1));
    factor = arc.large == arc.sweep ? -factor : factor;
    const Point middle{factor * rx * half.y / ry, -factor * ry * half.x / rx};
    const auto centre = turned(middle, arc.rotation) + 0.5 * (start + arc.end);

    const auto angleOf = [&](Point point) {
        const auto there = point - middle;
        return std::atan2(there.y / ry, there.x / rx);
    };
    const auto first = angleOf(half);
    auto angle = angleOf(-1 * half) - first;
    const auto round = 2 * std::numbers::pi;
    if (arc.sweep && angle < 0)
        angle += round;
    if (!arc.sweep && angle > 0)
        angle -= round;

    // Each at most a quarter of the ellipse, for which a curve is good to a thousandth.
    const auto parts = static_cast<int>(std::ceil(std::abs(angle) / (round / 4) - 1e-9));
    const auto step = angle / parts;
    const auto pull = 4.0 / 3 * std::tan(step / 4);
    const auto at = [&](double x, double y) { return centre + turned({rx * x, ry * y}, arc.rotation); };
    for (int part = 0; part < parts; ++part) {
        const auto from = first + part * step;
        const auto to = from + step;
        curves.push_back({at(std::cos(from) - pull * std::sin(from), std::sin(from) + pull * std::cos(from)),
                          at(std::cos(to) + pull * std::sin(to), std::sin(to) - pull * std::cos(to)),
                          part + 1 == parts ? arc.end : at(std::cos(to), std::sin(to))});
    }
}

class PathReader {
public:
    explicit PathReader(std::string_view commands) : in_(commands) {}

    std::vector<Outline> read()
    {
        if (!in_.atEnd() && !in_.atLetter())
            refuse("a path in a picture begins without a command");
        char command = 0;
        while (!in_.atEnd()) {
            if (in_.atLetter())
                command = in_.letter();
            else if (command == 'M' || command == 'm')
                command = command == 'M' ? 'L' : 'l';
            follow(command);
        }
        return std::move(outlines_);
    }

private:
    void follow(char command)
    {
        const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
        base_ = relative ? here_ : Point{0, 0};
        const auto kind = static_cast<char>(std::toupper(static_cast<unsigned char>(command)));
        if (kind == 'M')
            return begin(point());
        if (outlines_.empty())
            refuse("a path in a picture begins without a place");
        if (outlines_.back().closed)
            begin(here_);
        switch (kind) {
            case 'L':
                return lineTo(point());
            case 'H':
                return lineTo({base_.x + in_.number(), here_.y});
            case 'V':
                return lineTo({here_.x, base_.y + in_.number()});
            case 'C':
                return curveTo(point());
            case 'S':
                return curveTo(here_ + (here_ - lastControl_));
            case 'Q':
                return quadraticTo(point());
            case 'A':
                return arcTo();
            case 'Z':
                return close();
            default:
                refuse("a path in a picture has a command that is not known");
        }
    }

    Point point() { return base_ + in_.point(); }

    void begin(Point start)
    {
        outlines_.push_back({start, {}});
        arriveAt(start, start);
    }

    void lineTo(Point end)
    {
        add({here_, end, end});
        lastControl_ = end;
    }

    void curveTo(Point control1)
    {
        const auto control2 = point();
        add({control1, control2, point()});
    }

    void quadraticTo(Point control)
    {
        const auto end = point();
        add({here_ + 2.0 / 3 * (control - here_), end + 2.0 / 3 * (control - end), end});
    }

    void arcTo()
    {
        const auto radii = in_.point();
        const auto rotation = in_.number() * std::numbers::pi / 180;
        const bool large = in_.flag();
        const bool sweep = in_.flag();
        const auto end = point();
        if (radii.x == 0 || radii.y == 0 || (end.x == here_.x && end.y == here_.y))
            return lineTo(end);
        addArc(outlines_.back().curves, here_,
               {{std::abs(radii.x), std::abs(radii.y)}, rotation, large, sweep, end});
        arriveAt(end, end);
    }

    void close()
    {
        outlines_.back().closed = true;
        arriveAt(outlines_.back().start, outlines_.back().start);
    }

    void add(const Curve& curve)
    {
        outlines_.back().curves.push_back(curve);
        arriveAt(curve.end, curve.control2);
    }

    void arriveAt(Point end, Point control)
    {
        here_ = end;
        lastControl_ = control;
    }

    Scanner in_;
    std::vector<Outline> outlines_;
    Point here_{0, 0};
    Point base_{0, 0};
    Point lastControl_{0, 0};
};

}  // namespace

std::vector<Outline> readSvgPath(std::string_view commands)
{
    return PathReader(commands).read();
}

std::vector<double> readSvgNumbers(std::string_view list)
{
    std::vector<double> numbers;
    for (Scanner in(list); !in.atEnd();)
        numbers.push_back(in.number());
    return numbers;
}

}  // namespace app::sheets
