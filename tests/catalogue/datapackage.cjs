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
