// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample package, made to be hard to read, as npm's datapackage reads it; tst_batchwitness unpacked it before.
'use strict';

const assert = require('node:assert');
const path = require('node:path');
const test = require('node:test');
const {readAll, copyOf, change, descriptorOf} = require('../support/datapackages.cjs');

const unpacked = path.join(process.env.ARCHIVE_BINARY_DIR, 'witness', 'batch');

test('every table of a batch reads with its types', async () => {
    const rows = await readAll(unpacked);
    assert.strictEqual(rows.household.length, 1);
    assert.strictEqual(rows.household[0].address, ' 夏茂镇俞邦村"老屋"12号, 后门\n(靠溪)');
    assert.strictEqual(rows.household[0].registered_population, 5);
    assert.strictEqual(rows.person.length, 2);
    assert.strictEqual(rows.person[0].id_number, '359999197903120020');
    assert.strictEqual(rows.person[0].co_borrower, true);
    assert.strictEqual(rows.person[0].bases.split(' ').length, 2);
    assert.strictEqual(rows.person[1].name, '𠮷=1+1');
    assert.strictEqual(rows.person[1].id_number, null);
    assert.strictEqual(rows.person[1].parent_uid, rows.household[0].uid);
    assert.strictEqual(rows.loan[0].start_date, '2025-03');
    assert.strictEqual(rows.consent[0].scope, 'consent written-consent');
    assert.strictEqual(rows.household[0].changed_at.toISOString(), '2026-04-29T02:31:07.000Z');
    assert.deepStrictEqual(rows.journal.map(row => row.seq), [1, 2, 3]);
    assert.strictEqual(rows.restriction[0].reason, 'consent-withdrawn');
    assert.strictEqual(rows.erasure[0].kind, 'loan');
});

test('the descriptor says what a receiver has to know before it reads a row', () => {
    const batch = descriptorOf(unpacked)['credit:batch'];
    assert.strictEqual(batch.station, 'SX-XM-02');
    assert.strictEqual(batch.number, 1);
    assert.strictEqual(batch.previous, null);
    assert.strictEqual(batch.training, true);
    assert.deepStrictEqual(batch.counts, {household: 1, person: 2, loan: 1, consent: 1});
    assert.deepStrictEqual(batch.held, {'consent-missing': 11});
    assert.strictEqual(batch.journal.to, 3);
});

const broken = {
    'an amount in words': ['data/loan.csv', '150000.00', '15万'],
    'a uid that is none': ['data/person.csv', '0190b6b0-0000-7000-8000-000000000003', 'husband'],
    'a content hash that is none': ['data/erasure.csv', 'erroneous', ''],
    'a time that is none': ['data/household.csv', '2026-04-29T02:31:07Z', 'yesterday'],
    'a code of no list': ['data/consent.csv', 'XM-2026-0412,1', 'XM-2026-0412,8'],
};
for (const [name, [file, from, to]] of Object.entries(broken)) {
    test(`refused: ${name}`, async () => {
        const folder = copyOf(unpacked);
        change(path.join(folder, file), from, to);
        await assert.rejects(readAll(folder));
    });
}
