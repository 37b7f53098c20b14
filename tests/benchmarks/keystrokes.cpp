// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/keystrokes.h"

#include "archive/pinyin.h"

namespace archive::bench {
namespace {

using Person = SearchedPerson;

/// What a name sounds like.
class Sound
{
public:
    explicit Sound(std::shared_ptr<const Pinyin> pinyin)
        : m_pinyin(std::move(pinyin))
    { }
    [[nodiscard]] QString syllables(const QString &name) const
    {
        return reading(name).join(QString());
    }
    [[nodiscard]] QString initials(const QString &name) const
    {
        QString text;
        for (const auto &syllable : reading(name))
            text += syllable.front();
        return text;
    }

private:
    [[nodiscard]] QStringList reading(const QString &name) const
    {
        const auto all = m_pinyin->readings(name);
        return all.empty() ? QStringList(name) : all.front();
    }
    std::shared_ptr<const Pinyin> m_pinyin;
};

/// Other characters of the same sound for some frequent ones; the rest stay, so that the whole is another name.
QString misheard(QString name)
{
    static const auto written = QStringLiteral("秀英国明华文建平志强芳军丽");
    static const auto heard = QStringLiteral("绣鹰帼鸣骅雯健萍智墙方君莉");
    for (auto &character : name) {
        const auto place = written.indexOf(character);
        if (place >= 0)
            character = heard.at(place);
    }
    return name;
}

void addNames(std::vector<Keystroke> &all)
{
    all.push_back({"surname", [](const Person &p) {
                       return p.name.left(1);
                   }});
    all.push_back({"surname and a character", [](const Person &p) {
                       return p.name.left(2);
                   }});
    all.push_back({"whole name", [](const Person &p) {
                       return p.name;
                   }});
    all.push_back({"given name", [](const Person &p) {
                       return p.name.mid(1);
                   }});
    all.push_back({"last character", [](const Person &p) {
                       return p.name.right(1);
                   }});
    all.push_back({"the same sound", [](const Person &p) {
                       return misheard(p.name);
                   }});
    all.push_back({"given name of the same sound", [](const Person &p) {
                       return misheard(p.name.mid(1));
                   }});
    all.push_back({"a name nobody has", [](const Person &p) {
                       return p.name + u'鑫';
                   }});
}

void addSounds(std::vector<Keystroke> &all, const Sound &sound)
{
    all.push_back({"one initial", [sound](const Person &p) {
                       return sound.initials(p.name).left(1);
                   }});
    all.push_back({"two initials", [sound](const Person &p) {
                       return sound.initials(p.name).left(2);
                   }});
    all.push_back({"all initials", [sound](const Person &p) {
                       return sound.initials(p.name);
                   }});
    all.push_back({"pinyin begun", [sound](const Person &p) {
                       return sound.syllables(p.name).left(4);
                   }});
    all.push_back({"whole pinyin", [sound](const Person &p) {
                       return sound.syllables(p.name);
                   }});
}

void addNumbers(std::vector<Keystroke> &all)
{
    all.push_back({"one digit", [](const Person &p) {
                       return p.idNumber.mid(9, 1);
                   }});
    all.push_back({"two digits", [](const Person &p) {
                       return p.idNumber.mid(9, 2);
                   }});
    all.push_back({"six digits of the region", [](const Person &p) {
                       return p.idNumber.left(6);
                   }});
    all.push_back({"whole identity number", [](const Person &p) {
                       return p.idNumber;
                   }});
    all.push_back({"birth date", [](const Person &p) {
                       return p.idNumber.mid(6, 8);
                   }});
    all.push_back({"last four of the number", [](const Person &p) {
                       return p.idNumber.right(4);
                   }});
    all.push_back({"three digits inside it", [](const Person &p) {
                       return p.idNumber.mid(9, 3);
                   }});
    all.push_back({"four digits inside it", [](const Person &p) {
                       return p.idNumber.mid(9, 4);
                   }});
    all.push_back({"five digits inside it", [](const Person &p) {
                       return p.idNumber.mid(9, 5);
                   }});
    all.push_back({"six digits inside it", [](const Person &p) {
                       return p.idNumber.mid(9, 6);
                   }});
    all.push_back({"nine digits inside it", [](const Person &p) {
                       return p.idNumber.mid(8, 9);
                   }});
    all.push_back({"whole phone", [](const Person &p) {
                       return p.phone;
                   }});
    all.push_back({"last four of the phone", [](const Person &p) {
                       return p.phone.right(4);
                   }});
    all.push_back({"five digits inside the phone", [](const Person &p) {
                       return p.phone.mid(3, 5);
                   }});
    all.push_back({"register number", [](const Person &p) {
                       return p.registerNumber;
                   }});
    all.push_back({"register number begun", [](const Person &p) {
                       return p.registerNumber.left(14);
                   }});
}

void addWords(std::vector<Keystroke> &all, const Sound &sound)
{
    all.push_back({"village", [](const Person &p) {
                       return p.villageName;
                   }});
    all.push_back({"village and surname", [](const Person &p) {
                       return p.villageName + u' ' + p.name.left(1);
                   }});
    all.push_back({"village and an initial", [sound](const Person &p) {
                       return p.villageName + u' ' + sound.initials(p.name).left(1);
                   }});
    all.push_back({"name and village", [](const Person &p) {
                       return p.name + u' ' + p.villageName;
                   }});
    all.push_back({"village and last four", [](const Person &p) {
                       return p.villageName + u' ' + p.idNumber.right(4);
                   }});
    all.push_back({"surname and a given character", [](const Person &p) {
                       return p.name.left(1) + u' ' + p.name.right(1);
                   }});
    all.push_back({"surname and last four", [](const Person &p) {
                       return p.name.left(1) + u' ' + p.idNumber.right(4);
                   }});
    all.push_back({"digits inside and surname", [](const Person &p) {
                       return p.phone.mid(3, 4) + u' ' + p.name.left(1);
                   }});
    all.push_back({"surname and year of birth", [](const Person &p) {
                       return p.name.left(1) + u' ' + p.idNumber.mid(6, 4);
                   }});
    all.push_back(
        {"surname, narrowed to a village", [](const Person &p) { return p.name.left(1); }, true});
    all.push_back({"an initial, narrowed to a village",
                   [sound](const Person &p) { return sound.initials(p.name).left(1); },
                   true});
}

} // namespace

Result<std::vector<Keystroke>> keystrokes()
{
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    const Sound sound(pinyin);
    std::vector<Keystroke> all;
    addNames(all);
    addSounds(all, sound);
    addNumbers(all);
    addWords(all, sound);
    return all;
}

} // namespace archive::bench
