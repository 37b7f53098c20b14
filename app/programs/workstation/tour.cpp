// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/workstation/tour.h"

#include "base/legalclock.h"
#include "desktop/form/fieldrow.h"
#include "desktop/household/historypanel.h"
#include "desktop/mainwindow.h"
#include "desktop/prompts.h"
#include "programs/workstation/hand.h"
#include "programs/workstation/touraccount.h"
#include "views/fields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableWidget>

namespace archive {

namespace {

/// Answers what the window asks on the way.
class TourPrompts final : public Prompts
{
public:
    explicit TourPrompts(QString report)
        : m_report(std::move(report))
    { }
    std::optional<QString> askReason(const QString &, const CodeList &) override
    {
        return QStringLiteral("经核对户口簿与合同原件");
    }
    Leave askLeave(bool) override { return Leave::Discard; }
    bool confirm(const QString &, const QString &) override { return true; }
    QString chooseFolder(const QString &) override { return {}; }
    QString chooseSaveFile(const QString &, const QString &) override { return m_report; }
    QString chooseOpenFile(const QString &, const QString &) override { return {}; }
    std::optional<std::vector<QRect>> coverPlaces(const QImage &) override { return {}; }
    [[nodiscard]] bool hasPrinter() const override { return false; }
    bool choosePrinter(QPrinter &) override { return false; }
    std::optional<QString> askPin() override { return {}; }
    void tell(const QString &sentence) override { m_told = sentence; }
    [[nodiscard]] QString told() const { return m_told; }

private:
    QString m_report;
    QString m_told;
};

class Tour
{
public:
    Tour(const TourOptions &options, const Environment &environment)
        : m_options(options)
        , m_person(inventPerson(environment))
        , m_today(legalclock::civilDate(environment.clock->nowUtc()))
        , m_prompts(new TourPrompts(report()))
        , m_window(environment, m_prompts)
        , m_hand(&m_window)
    {
        m_window.resize(1366, 698);
    }

    [[nodiscard]] const TourPerson &person() const { return m_person; }
    [[nodiscard]] QString report() const
    {
        return QDir(m_options.out).absoluteFilePath(QStringLiteral("household-report.pdf"));
    }

    Result<void> run()
    {
        m_window.offerArchive(m_options.folder);
        m_window.offerUser(m_options.user);
        m_window.show();
        ARCHIVE_CHECK(
            signIn(QCoreApplication::translate("archive::Tour", "Collection for the archive")));
        ARCHIVE_CHECK(showDesk());
        ARCHIVE_CHECK(search());
        ARCHIVE_CHECK(enterHousehold());
        ARCHIVE_CHECK(enterMember());
        ARCHIVE_CHECK(enterLoan());
        ARCHIVE_CHECK(enterConsent());
        ARCHIVE_CHECK(save());
        return makeReport();
    }

    /// The page of ratings with a round of proposals, and that of villages.
    Result<void> runRatings()
    {
        m_window.offerArchive(m_options.folder);
        m_window.offerUser(m_options.user);
        m_window.show();
        ARCHIVE_CHECK(signIn(QCoreApplication::translate("archive::Tour", "Rating")));
        ARCHIVE_CHECK(m_hand.clickOn("rating-page"));
        ARCHIVE_CHECK(m_hand.clickOn("rate"));
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the proposals"), [this] {
            const auto *const points = m_hand.find<QTableWidget>("points");
            return !m_prompts->told().isEmpty() && points != nullptr && points->rowCount() > 0;
        }));
        ARCHIVE_CHECK(picture("11-ratings.png"));
        ARCHIVE_CHECK(m_hand.clickOn("villages-page"));
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the villages"), [this] {
            const auto *const villages = m_hand.find<QTableView>("villages");
            return villages != nullptr && villages->model()->rowCount() > 0;
        }));
        return picture("12-villages.png");
    }

private:
    Result<void> picture(const char *name) const
    {
        return m_hand.photograph(QDir(m_options.out).filePath(QLatin1String(name)));
    }

    Result<void> fill(FieldId field, const QString &text) const
    {
        // The table of a kind and its details both have the field; the details have a row for it.
        const auto *const row = fieldRowOf(&m_window, field);
        if (row == nullptr || row->editor() == nullptr)
            return Error{ErrorCode::NotFound, QStringLiteral("The form lacks a field."), text};
        return Hand::fill(row->editor()->widget(), text);
    }

    Result<void> signIn(const QString &purpose)
    {
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the sign-in page"), [this] {
            return m_hand.find<QLineEdit>("password") != nullptr;
        }));
        ARCHIVE_CHECK(picture("01-sign-in.png"));
        auto *const password = m_hand.find<QLineEdit>("password");
        Hand::type(password, m_options.password);
        Hand::press(password, Qt::Key_Return);
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the tasks of the user"), [this] {
            const auto *const problem = m_hand.find<QWidget>("problem");
            return m_hand.find<QComboBox>("work") != nullptr || problem == nullptr;
        }));
        auto *const work = m_hand.find<QComboBox>("work");
        ARCHIVE_CHECK(Hand::fill(work, purpose));
        ARCHIVE_CHECK(picture("02-task.png"));
        ARCHIVE_CHECK(m_hand.clickOn("begin"));
        return Hand::waitUntil(QStringLiteral("the desk"), [this] {
            const auto *const count = m_hand.find<QLabel>("waitingCount");
            return count != nullptr && !count->text().isEmpty();
        });
    }

    Result<void> showDesk()
    {
        ARCHIVE_CHECK(picture("03-desk.png"));
        ARCHIVE_CHECK(m_hand.clickOn("households"));
        return Hand::waitUntil(QStringLiteral("the list of households"), [this] {
            const auto *const table = m_hand.find<QAbstractItemView>("table");
            return table != nullptr && table->model()->rowCount() > 0;
        });
    }

    Result<void> search()
    {
        ARCHIVE_CHECK(picture("04-list.png"));
        const auto *const table = m_hand.find<QAbstractItemView>("table");
        const auto name = table->model()->index(0, 0).data().toString();
        auto *const line = m_hand.find<QLineEdit>("search");
        Hand::type(line, name.left(1));
        const auto *const summary = m_hand.find<QLabel>("summary");
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("what the search found"), [summary, name] {
            return summary->text().contains(name.left(1));
        }));
        ARCHIVE_CHECK(picture("05-search.png"));
        Hand::press(line, Qt::Key_A, Qt::ControlModifier);
        Hand::press(line, Qt::Key_Delete);
        return {};
    }

    Result<void> enterHousehold()
    {
        ARCHIVE_CHECK(m_hand.clickOn("create"));
        namespace field = fields::household;
        const auto *const village = fieldRowOf(&m_window, field::division);
        const auto *const villages =
            village == nullptr ? nullptr : qobject_cast<QComboBox *>(village->editor()->widget());
        if (villages == nullptr || villages->count() < 2)
            return Error{ErrorCode::NotFound, QStringLiteral("There is no village to choose."), {}};
        ARCHIVE_CHECK(fill(field::division, villages->itemText(1)));
        ARCHIVE_CHECK(fill(field::groupName, QStringLiteral("3组")));
        ARCHIVE_CHECK(fill(field::address, QStringLiteral("和平路56号")));
        ARCHIVE_CHECK(fill(field::phone, QStringLiteral("13800000137")));
        ARCHIVE_CHECK(fill(field::registeredPopulation, QStringLiteral("1")));
        return fill(field::labourForce, QStringLiteral("1"));
    }

    Result<void> enterMember()
    {
        ARCHIVE_CHECK(m_hand.clickOn("add"));
        namespace field = fields::person;
        const auto &number = m_person.idNumber;
        ARCHIVE_CHECK(fill(field::name, m_person.name));
        ARCHIVE_CHECK(fill(field::idNumber, number));
        ARCHIVE_CHECK(fill(field::birthDate, number.mid(6, 8)));
        ARCHIVE_CHECK(fill(field::sex, QStringLiteral("2 ")));
        return fill(field::relation, QStringLiteral("02"));
    }

    Result<void> enterLoan()
    {
        ARCHIVE_CHECK(openTab(kinds::loan));
        ARCHIVE_CHECK(m_hand.clickOn("add"));
        namespace field = fields::loan;
        ARCHIVE_CHECK(fill(field::contractNumber, m_person.contractNumber));
        ARCHIVE_CHECK(fill(field::institution, QStringLiteral("夏茂信用社")));
        ARCHIVE_CHECK(fill(field::amount, QStringLiteral("12.5万")));
        ARCHIVE_CHECK(fill(field::balance, QStringLiteral("98,500")));
        ARCHIVE_CHECK(fill(field::rate, QStringLiteral("5.9厘")));
        ARCHIVE_CHECK(fill(field::startDate, m_today.addMonths(-6).toString(Qt::ISODate)));
        ARCHIVE_CHECK(fill(field::endDate, m_today.addMonths(30).toString(Qt::ISODate)));
        ARCHIVE_CHECK(fill(field::fiveClass, QStringLiteral("1 ")));
        return fill(field::borrower, m_person.name);
    }

    Result<void> enterConsent()
    {
        ARCHIVE_CHECK(openTab(kinds::consent));
        ARCHIVE_CHECK(m_hand.clickOn("add"));
        namespace field = fields::consent;
        ARCHIVE_CHECK(fill(field::consentNumber, QStringLiteral("SQ-") + m_person.contractNumber));
        ARCHIVE_CHECK(fill(field::state, QStringLiteral("1 ")));
        ARCHIVE_CHECK(fill(field::signatory, m_person.name));
        ARCHIVE_CHECK(fill(field::signedOn, m_today.toString(Qt::ISODate)));
        ARCHIVE_CHECK(fill(field::scope, QStringLiteral("consent ")));
        ARCHIVE_CHECK(fill(field::receivers, QStringLiteral("province")));
        ARCHIVE_CHECK(
            fill(field::purposes, QStringLiteral("collect |update |rating |credit |transmit ")));
        return fill(field::termEnd, m_today.addYears(3).toString(Qt::ISODate));
    }

    /// The tab of a kind; without one, the history.
    Result<void> openTab(std::optional<KindIndex> kind)
    {
        auto *const tabs = m_hand.find<QTabWidget>("tabs");
        if (tabs == nullptr)
            return Error{ErrorCode::NotFound, QStringLiteral("The page has no tabs."), {}};
        for (auto *const panel : tabs->findChildren<HouseholdPanel *>()) {
            const auto kinds = panel->kinds();
            const bool wanted = kind ? std::find(kinds.begin(), kinds.end(), *kind) != kinds.end()
                                     : qobject_cast<HistoryPanel *>(panel) != nullptr;
            if (wanted)
                tabs->setCurrentWidget(panel);
        }
        for (const auto *const area : tabs->findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
        return {};
    }

    Result<void> save()
    {
        auto *const button = m_hand.find<QPushButton>("save");
        const auto *const hint = m_hand.find<QLabel>("saveHint");
        const auto saving = Hand::waitUntil(QStringLiteral("the form to pass its checks"),
                                            [button] { return button->isEnabled(); });
        ARCHIVE_CHECK(picture("08-consent.png"));
        ARCHIVE_CHECK(openTab(kinds::loan));
        ARCHIVE_CHECK(picture("07-credit.png"));
        ARCHIVE_CHECK(openTab(kinds::household));
        ARCHIVE_CHECK(picture("06-household.png"));
        if (!saving)
            return Error{ErrorCode::Internal, saving.error().message + hint->text(), {}};
        ARCHIVE_CHECK(m_hand.click(button));
        const auto *const print = m_hand.find<QPushButton>("printReport");
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the household to be saved"), [print] {
            return print->isVisible() && print->isEnabled();
        }));
        ARCHIVE_CHECK(openTab({}));
        ARCHIVE_CHECK(picture("09-history.png"));
        return openTab(kinds::household);
    }

    Result<void> makeReport()
    {
        ARCHIVE_CHECK(m_hand.clickOn("printReport"));
        ARCHIVE_CHECK(m_hand.clickOn("make"));
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the report"), [this] {
            const auto *const make = m_hand.find<QPushButton>("make");
            return make != nullptr && make->isEnabled();
        }));
        ARCHIVE_CHECK(picture("10-report.png"));
        if (m_hand.find<QPushButton>("savePdf") == nullptr) {
            const auto *const why = m_hand.find<QLabel>("waitingText");
            return Error{ErrorCode::Internal,
                         QStringLiteral("The report was not made: %1")
                             .arg(why == nullptr ? QString() : why->text()),
                         {}};
        }
        ARCHIVE_CHECK(m_hand.clickOn("savePdf"));
        ARCHIVE_CHECK(Hand::waitUntil(QStringLiteral("the PDF"), [this] {
            return QFileInfo::exists(report()) || !m_prompts->told().isEmpty();
        }));
        if (!m_prompts->told().isEmpty())
            return Error{ErrorCode::Io, m_prompts->told(), {}};
        return {};
    }

    TourOptions m_options;
    TourPerson m_person;
    QDate m_today;
    TourPrompts *m_prompts; ///< owned by the window
    MainWindow m_window;
    Hand m_hand;
};

} // namespace

Result<void> runTour(const TourOptions &options, const Environment &environment)
{
    if (!QDir().mkpath(options.out)) {
        return Error{
            ErrorCode::Io, QStringLiteral("The folder %1 could not be made.").arg(options.out), {}};
    }
    TourPerson person;
    {
        Tour tour(options, environment);
        ARCHIVE_CHECK(tour.run());
        person = tour.person();
    }
    {
        Tour tour(options, environment);
        ARCHIVE_CHECK(tour.runRatings());
    }
    ARCHIVE_CHECK(
        checkEntered(options.folder, options.user, options.password, person, environment));
    return sealBatch(options.folder, options.password, options.out, environment);
}

} // namespace archive
