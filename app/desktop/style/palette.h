// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRgb>

#include <array>

namespace archive {

/// How the windows look; which one is a choice of the workstation.
enum class Theme : quint8 { Light, Dark, HighContrast };

/// The colours of the windows, each by what it is for; the contrast of text on its ground is at least 4.5 (WCAG 2, AA), in the theme of high
/// contrast at least 7 (AAA).
namespace palette {

/// A colour's part in the windows: whoever asks for its value gets that of the theme in force.
struct Role
{
    const char *name;
    QRgb light;
    QRgb dark;
    QRgb highContrast;

    [[nodiscard]] QRgb rgb() const;
    // NOLINTNEXTLINE(google-explicit-constructor): a role stands for its colour.
    operator QRgb() const { return rgb(); }
};

/// For all windows; applyAppStyle() makes it seen.
void setTheme(Theme theme);
[[nodiscard]] Theme theme();

inline constexpr Role accent{"accent", 0xFF0B665C, 0xFF5CC4B5, 0xFFFFFF00};
inline constexpr Role accentDark{"accentDark", 0xFF084E47, 0xFF8ADCD0, 0xFFFFFF66};
inline constexpr Role onAccent{"onAccent", 0xFFFFFFFF, 0xFF0B2522, 0xFF000000};
inline constexpr Role focusOnAccent{"focusOnAccent", 0xFF7FD1C4, 0xFFE8FFFB, 0xFFFFFFFF};
inline constexpr Role tint{"tint", 0xFFE3F1EE, 0xFF1F3B38, 0xFF1A2A66};
inline constexpr Role hit{"hit", 0xFFCDE8E3, 0xFF2B5751, 0xFF4D4D00};
inline constexpr Role hover{"hover", 0xFFEFF4F3, 0xFF263033, 0xFF1A1A1A};
inline constexpr Role rail{"rail", 0xFF123C39, 0xFF0D2725, 0xFF000000};
inline constexpr Role railActive{"railActive", 0xFF1F5B55, 0xFF1C4A45, 0xFF1A2A66};
inline constexpr Role railBar{"railBar", 0xFF7FD1C4, 0xFF7FD1C4, 0xFFFFFF00};
inline constexpr Role railText{"railText", 0xFFDCE9E7, 0xFFDCE9E7, 0xFFFFFFFF};
inline constexpr Role onRail{"onRail", 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF};
inline constexpr Role railSample{"railSample", 0xFF5A2A57, 0xFF43203F, 0xFF400040};
inline constexpr Role railSampleActive{"railSampleActive", 0xFF7A3F76, 0xFF66335F, 0xFF660066};
inline constexpr Role railTraining{"railTraining", 0xFF6B3A00, 0xFF4A2800, 0xFF402000};
inline constexpr Role railTrainingActive{"railTrainingActive", 0xFF8A4B06, 0xFF6B3C08, 0xFF663300};
inline constexpr Role brandEnd{"brandEnd", 0xFF0B665C, 0xFF0B4F48, 0xFF000000};
inline constexpr Role brandHit{"brandHit", 0xFFCDE8E3, 0xFFCDE8E3, 0xFFFFFFFF};
inline constexpr Role brandTick{"brandTick", 0xFF7FD1C4, 0xFF7FD1C4, 0xFFFFFF00};
inline constexpr Role text1{"text1", 0xFF1C2427, 0xFFE7ECED, 0xFFFFFFFF};
inline constexpr Role text2{"text2", 0xFF3A4549, 0xFFC6CFD2, 0xFFFFFFFF};
inline constexpr Role text3{"text3", 0xFF4C585D, 0xFFA9B5B9, 0xFFFFFFFF};
inline constexpr Role placeholder{"placeholder", 0xFF626E73, 0xFF96A3A8, 0xFFD0D0D0};
inline constexpr Role off{"off", 0xFF647075, 0xFF8C989C, 0xFFA6FFA6};
inline constexpr Role primaryOff{"primaryOff", 0xFF525E63, 0xFFA9B5B9, 0xFFA6FFA6};
inline constexpr Role window{"window", 0xFFF3F5F5, 0xFF14191B, 0xFF000000};
inline constexpr Role card{"card", 0xFFFFFFFF, 0xFF1D2427, 0xFF000000};
inline constexpr Role header{"header", 0xFFEDF1F1, 0xFF262F32, 0xFF000000};
inline constexpr Role headerLine{"headerLine", 0xFFB9C3C5, 0xFF47545A, 0xFFFFFFFF};
inline constexpr Role border{"border", 0xFFD9DFE0, 0xFF38444A, 0xFFFFFFFF};
inline constexpr Role line{"line", 0xFFE5E9EA, 0xFF2C363A, 0xFF808080};
inline constexpr Role control{"control", 0xFF7C8A8F, 0xFF7C8A8F, 0xFFFFFFFF};
inline constexpr Role control2{"control2", 0xFFB4BEC1, 0xFF56646A, 0xFFFFFFFF};
inline constexpr Role scroll{"scroll", 0xFFA9B4B7, 0xFF59666B, 0xFFFFFFFF};
inline constexpr Role ok{"ok", 0xFF17692B, 0xFF7FD08F, 0xFF66FF66};
inline constexpr Role okBack{"okBack", 0xFFE6F3E8, 0xFF173221, 0xFF000000};
inline constexpr Role okLine{"okLine", 0xFF9CCBA5, 0xFF3E7A4C, 0xFF66FF66};
inline constexpr Role info{"info", 0xFF1B5796, 0xFF8DBDF0, 0xFF99CCFF};
inline constexpr Role infoBack{"infoBack", 0xFFE9F1FA, 0xFF172B40, 0xFF000000};
inline constexpr Role infoLine{"infoLine", 0xFF9DBCDD, 0xFF3F6A96, 0xFF99CCFF};
inline constexpr Role warn{"warn", 0xFF7F5200, 0xFFF0BE62, 0xFFFFD966};
inline constexpr Role warnBack{"warnBack", 0xFFFFF3D9, 0xFF3A2E12, 0xFF000000};
inline constexpr Role warnBanner{"warnBanner", 0xFFFFF5DF, 0xFF3A2E12, 0xFF000000};
inline constexpr Role warnLine{"warnLine", 0xFFDDB35A, 0xFF8A6A22, 0xFFFFD966};
inline constexpr Role softLine{"softLine", 0xFFA87514, 0xFFC08A2A, 0xFFFFD966};
inline constexpr Role softField{"softField", 0xFFFFFBF1, 0xFF2B2413, 0xFF000000};
inline constexpr Role bad{"bad", 0xFFAE2119, 0xFFFF9C94, 0xFFFF9999};
inline constexpr Role badBack{"badBack", 0xFFFCEBE9, 0xFF401C1A, 0xFF000000};
inline constexpr Role badLine{"badLine", 0xFFD98A84, 0xFF8F4842, 0xFFFF9999};
inline constexpr Role hardField{"hardField", 0xFFFFF8F7, 0xFF2E1C1B, 0xFF000000};
inline constexpr Role neutralBack{"neutralBack", 0xFFEEF1F1, 0xFF262F32, 0xFF000000};

/// All of them, for the style sheet.
inline constexpr std::array all{accent,
                                accentDark,
                                onAccent,
                                focusOnAccent,
                                tint,
                                hit,
                                hover,
                                rail,
                                railActive,
                                railBar,
                                railText,
                                onRail,
                                railSample,
                                railSampleActive,
                                brandEnd,
                                brandHit,
                                brandTick,
                                text1,
                                text2,
                                text3,
                                placeholder,
                                off,
                                primaryOff,
                                window,
                                card,
                                header,
                                headerLine,
                                border,
                                line,
                                control,
                                control2,
                                scroll,
                                ok,
                                okBack,
                                okLine,
                                info,
                                infoBack,
                                infoLine,
                                warn,
                                warnBack,
                                warnBanner,
                                warnLine,
                                softLine,
                                softField,
                                bad,
                                badBack,
                                badLine,
                                hardField,
                                neutralBack,
                                railTraining,
                                railTrainingActive};

} // namespace palette
} // namespace archive
