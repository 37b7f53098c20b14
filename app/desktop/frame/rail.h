// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>
#include <vector>

class QToolButton;

namespace archive {

namespace Ui {
class Rail;
}

struct ArchiveInfo;
struct PageEntry;

/// The navigation at the left: whose archive it is, its pages, signing out. Another colour and a word mark a sample.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    ~Rail() override;

    void show(const ArchiveInfo &info);
    /// One more page below the others; Ctrl and its place in the rail lead there.
    void addPage(const PageEntry &entry);
    /// A page that the work does not offer is absent.
    void setOffered(const QString &name, bool offered);
    /// Marks the page that is open; none of the rail's when it is another.
    void setCurrent(const QString &name);
    /// How many things wait there; 0 takes the number away.
    void setWaiting(const QString &name, int count);
    /// Narrow windows get icons over short words.
    void setCompact(bool compact);

signals:
    void languageChosen(const QString &language);
    void pageChosen(const QString &name);
    void pinChosen();
    void lockChosen();
    void signOutChosen();
    /// Something that the person needs to know of a choice.
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Words alone where a narrow window is too low for icons over them.
    void fitButtons();
    [[nodiscard]] Qt::ToolButtonStyle buttonStyle() const;
    [[nodiscard]] QToolButton *page(const QString &name) const;
    [[nodiscard]] std::vector<QToolButton *> buttons() const;
    void showOf(QToolButton *button) const;

    std::vector<QToolButton *> m_pages;
    bool m_compact = false;
    bool m_dense = false;
    QString m_unreal; ///< "training" or "sample": what the colours tell; empty for a real archive
    std::unique_ptr<Ui::Rail> m_ui;
};

} // namespace archive
