// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as npm's datapackage sees it: `valid` does not check foreign keys, reading with relations does.
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const packages = require('../support/datapackages.cjs');

const shipped = path.join(process.env.ARCHIVE_SOURCE_DIR, 'resources', 'catalogue');
const household = '0190b6b0-0000-7000-8000-000000000001';
const person = '0190b6b0-0000-7000-8000-000000000002';
const loan = '0190b6b0-0000-7000-8000-000000000003';
const consent = '0190b6b0-0000-7000-8000-000000000004';

// Adds one row to a kind's header-only table; what is not named stays empty.
function addRow(folder, kind, values) {
    const file = path.join(folder, 'kinds', `${kind}.csv`);
    const columns = fs.readFileSync(file, 'utf8').split('\n')[0].split(',');
    for (const name of Object.keys(values))
        assert.ok(columns.includes(name), `${kind} has no column ${name}`);
    fs.appendFileSync(file, columns.map(name => values[name] ?? '').join(',') + '\n');
}

function fill(folder, changes = {}) {
    const rows = {
        household: {uid: household, register_number: '350405101204-0037', division: '350405101204',
            household_type: '01', registered_population: '5', main_business: '6291'},
        person: {uid: person, parent_uid: household, name: '张秀梅', id_number: '359999197903120015',
            birth_date: '1979-03', sex: '2', relation: '02', co_borrower: 'true'},
        loan: {uid: loan, parent_uid: household, amount: '150000.00', rate: '6.48', start_date: '2025-03-11',
            five_class: '1', borrower: person},
        consent: {uid: consent, parent_uid: household, consent_number: 'XM-2026-0412', state: '1', signatory: person},
    };
    for (const [kind, row] of Object.entries(rows))
        addRow(folder, kind, {...row, ...changes[kind]});
}

// The kinds that name each other beyond a household and its members.
function fillNet(folder, changes = {}) {
    const id = number => `0190b6b0-0000-7000-8000-0000000001${number}`;
    const rows = {
        forest: {uid: id('01'), parent_uid: household, forest_holder: person, forest_area: '34.50', forest_type: '2'},
        guarantee: {uid: id('02'), parent_uid: household, guarantor: person, guaranteed_loan: loan, guarantee_kind: '4',
            guaranteed_amount: '50000.00', pledged_forest: id('01'), debtor_relation: '99'},
        business: {uid: id('03'), parent_uid: household, proprietor: person, shop_name: '沙县小吃', ownership_rate: '50.00',
            joined_organisation: id('04')},
        organisation: {uid: id('04'), organisation_name: '益鑫合作社', organisation_kind: '1'},
        turnover: {uid: id('05'), parent_uid: household, turnover_business: id('03'), turnover_year: '2025',
            turnover_amount: '300000.00'},
        village: {uid: id('06'), village_division: '350405101204', village_name: '俞邦村'},
        village_rating: {uid: id('07'), parent_uid: id('06'), village_rated_on: '2026-01-31', village_rating_state: '6'},
        objection: {uid: id('08'), parent_uid: household, objector: person, received_on: '2026-05-04', objected_loan: loan,
            objection_content: '已结清', objection_state: '1'},
    };
    for (const [kind, row] of Object.entries(rows))
        addRow(folder, kind, {...row, ...changes[kind]});
}

const readAll = folder => packages.readAll(folder, {relations: true});

test('the package as shipped is valid and every table reads with its relations', async () => {
    const rows = await readAll(shipped);
    assert.strictEqual(rows.household.length, 0);
    assert.ok(rows.relation.length > 90);
    assert.ok(rows.forbidden.length > 200);
});

test('a household with a member, a loan and a consent reads with its relations', async () => {
    const folder = packages.copyOf(shipped);
    fill(folder);
    const rows = await readAll(folder);
    assert.strictEqual(rows.loan[0].borrower.id_number, '359999197903120015');
    assert.strictEqual(rows.person[0].relation.title, '户主');
    assert.strictEqual(rows.person[0].parent_uid.register_number, '350405101204-0037');
});

test('kinds that name each other read with their relations', async () => {
    const folder = packages.copyOf(shipped);
    fill(folder);
    fillNet(folder);
    const rows = await readAll(folder);
    assert.strictEqual(rows.guarantee[0].pledged_forest.forest_type, '2');
    assert.strictEqual(rows.guarantee[0].guarantor.name, '张秀梅');
    assert.strictEqual(rows.turnover[0].turnover_business.shop_name, '沙县小吃');
    assert.strictEqual(rows.village_rating[0].parent_uid.village_name, '俞邦村');
});

const brokenNet = {
    'a forest of no type': {forest: {forest_type: '7'}},
    'a guarantee for a loan that is none': {guarantee: {guaranteed_loan: consent}},
    'more than the whole of a business': {business: {ownership_rate: '100.01'}},
    'a rating of no village': {village_rating: {parent_uid: household}},
    'an objection without a day': {objection: {received_on: ''}},
};
for (const [name, changes] of Object.entries(brokenNet)) {
    test(`refused: ${name}`, async () => {
        const folder = packages.copyOf(shipped);
        fill(folder);
        fillNet(folder, changes);
        await assert.rejects(readAll(folder));
    });
}

const broken = {
    'a sex of no list': {person: {sex: '3'}},
    'a class of no list': {loan: {five_class: '8'}},
    'a borrower who is nobody': {loan: {borrower: consent}},
    'a member of no household': {person: {parent_uid: consent}},
    'a register number that is missing': {household: {register_number: ''}},
    'an amount in words': {loan: {amount: '15万'}},
    'an amount below zero': {loan: {amount: '-1.00'}},
    'a date that is none': {person: {birth_date: '1979/03'}},
    'a population above the limit': {household: {registered_population: '100'}},
    'neither true nor false': {person: {co_borrower: 'yes'}},
};
for (const [name, changes] of Object.entries(broken)) {
    test(`refused: ${name}`, async () => {
        const folder = packages.copyOf(shipped);
        fill(folder, changes);
        await assert.rejects(readAll(folder));
    });
}

test('refused: a field type that the standard does not have', async () => {
    const folder = packages.copyOf(shipped);
    packages.change(path.join(folder, 'datapackage.json'), '"type": "integer"', '"type": "fraction"');
    await assert.rejects(readAll(folder));
});

test('the header-only tables have the columns of their schemas', () => {
    for (const resource of packages.descriptorOf(shipped).resources.filter(each => each['credit:role'] === 'kind')) {
        const table = fs.readFileSync(path.join(shipped, resource.path), 'utf8');
        assert.strictEqual(table, resource.schema.fields.map(field => field.name).join(',') + '\n');
    }
});
