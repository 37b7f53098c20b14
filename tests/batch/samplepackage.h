// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/packagecheck.h"
#include "batch/packagewriter.h"
#include "catalogue/catalogue.h"
#include "vault/hash.h"
#include "vault/journalchain.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"

#include <stdexcept>

namespace archive::test {

template<typename T>
T must(Result<T> result)
{
    if (!result.ok())
        throw std::runtime_error(result.error().message.toStdString());
    return std::move(result).value();
}

/// The core catalogue, read once a program.
inline const Catalogue &coreCatalogue()
{
    static const auto catalogue =
        must(loadCatalogue(QStringLiteral(ARCHIVE_SOURCE_DIR "/resources/catalogue")));
    return *catalogue;
}

inline SigningKey stationKey(char seed = '\x07')
{
    return must(
        SigningKey::fromSeed(SignatureAlgorithm::Ed25519, Secret::fromBytes(QByteArray(32, seed))));
}

inline Uid sampleUid(int number)
{
    return must(Uid::parse(
        QStringLiteral("0190b6b0-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'))));
}

inline Record sampleRecord(KindIndex kind, int number, int parent = 0)
{
    Record record;
    record.kind = kind;
    record.uid = sampleUid(number);
    record.parent = parent == 0 ? Uid() : sampleUid(parent);
    record.revision = 1;
    record.changedAt = QDateTime(QDate(2026, 4, 29), QTime(2, 31, 7), Qt::UTC);
    record.changedBy = QStringLiteral("officer");
    return record;
}

/// One household whose texts are what tables break on.
inline std::vector<Record> sampleRecords()
{
    auto household = sampleRecord(kinds::household, 1);
    HouseholdEdit(household)
        .setRegisterNumber(QStringLiteral("350405101204-0037"))
        .setDivision(QStringLiteral("350405101204"))
        .setGroupName(QStringLiteral("一组"))
        .setAddress(QStringLiteral(" 夏茂镇俞邦村\"老屋\"12号, 后门\n(靠溪)"))
        .setPhone(QStringLiteral("13800000137"))
        .setRegisteredPopulation(5);
    auto head = sampleRecord(kinds::person, 2, 1);
    PersonEdit(head)
        .setName(QStringLiteral("张秀梅"))
        .setIdNumber(QStringLiteral("359999197903120020"))
        .setBirthDate(PartialDate::fromDate(QDate(1979, 3, 12)))
        .setSex(QStringLiteral("2"))
        .setRelation(QStringLiteral("02"))
        .setCoBorrower(true);
    auto husband = sampleRecord(kinds::person, 3, 1);
    PersonEdit(husband).setName(QStringLiteral("𠮷=1+1")).setRelation(QStringLiteral("11"));
    auto loan = sampleRecord(kinds::loan, 4, 1);
    LoanEdit(loan)
        .setContractNumber(QStringLiteral("HT-2025-000123"))
        .setAmount(Money::fromFen(15'000'000))
        .setStartDate(must(PartialDate::parse(QStringLiteral("2025-03"))))
        .setBorrower(sampleUid(2));
    auto consent = sampleRecord(kinds::consent, 5, 1);
    ConsentEdit(consent)
        .setConsentNumber(QStringLiteral("XM-2026-0412"))
        .setState(QStringLiteral("1"))
        .setScope({QStringLiteral("consent"), QStringLiteral("written-consent")})
        .setTermEnd(PartialDate::longTerm());
    return {household, head, husband, loan, consent};
}

inline QByteArray journalRoot()
{
    return sha256("root");
}

/// The parts of a package before it is packed, so that a test can change one.
struct SamplePackage
{
    BatchHeader header;
    PackageTables tables{coreCatalogue()};

    SamplePackage()
    {
        header.id = sampleUid(900);
        header.station = QStringLiteral("SX-XM-02");
        header.number = 1;
        header.catalogue = coreCatalogue().version();
        header.receiver = QStringLiteral("province");
        header.created = QDateTime(QDate(2026, 4, 29), QTime(2, 40), Qt::UTC);
        header.training = true;
        header.held = {{QStringLiteral("consent-missing"), 11}};
        QByteArray head = journalRoot();
        for (qint64 seq = 1; seq <= 3; ++seq) {
            const QByteArray commitment = sha256(QByteArray::number(seq));
            tables.addCommitment(seq, commitment);
            head = chainHash(HashFunction::Sha256, head, commitment);
        }
        header.journal = {QStringLiteral("1"), 0, 3, head};
        const auto records = sampleRecords();
        for (const Record &record : records) {
            const bool isHead = record.uid == sampleUid(2);
            const std::vector<QByteArray> bases =
                isHead ? std::vector{sha256("older"), sha256("later")} : std::vector<QByteArray>();
            if (!tables.add(record, bases, maximumBatchBytes))
                throw std::runtime_error("the sample is too large");
        }
        const auto at = QDateTime(QDate(2026, 4, 28), QTime(1, 2, 3), Qt::UTC);
        tables.addRestriction(
            {QStringLiteral("person"), sampleUid(50), at, QStringLiteral("consent-withdrawn")});
        tables.addErasure({QStringLiteral("loan"), sampleUid(51), at, QStringLiteral("erroneous")});
    }

    [[nodiscard]] QByteArray zip(const SigningKey &key = stationKey()) const
    {
        return must(writePackage(header, tables, key));
    }
};

} // namespace archive::test
