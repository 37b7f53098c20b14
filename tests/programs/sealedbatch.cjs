// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of the sample archive as npm's datapackage reads it; tst_sealedbatch opened and unpacked it before.
'use strict';

const assert = require('node:assert');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const {readAll, copyOf, change, descriptorOf} = require('../support/datapackages.cjs');

const unpacked = path.join(process.env.ARCHIVE_BINARY_DIR, 'witness', 'sealed');
const catalogue = path.join(process.env.ARCHIVE_SOURCE_DIR, 'resources', 'catalogue');
const kinds = Object.keys(descriptorOf(unpacked)['credit:batch'].counts);
const envelope = ['uid', 'bases', 'content_hash', 'parent_uid', 'changed_at', 'changed_by'];

// A later batch may leave a parent out, so the package names no foreign keys; in a first one all of the catalogue's that lead from
// one travelling kind to another have to hold.
function withRelations(folder) {
    const core = descriptorOf(catalogue).resources;
    const descriptor = descriptorOf(folder);
    let added = 0;
    for (const resource of descriptor.resources.filter(each => kinds.includes(each.name))) {
        const columns = resource.schema.fields.map(field => field.name);
        // A village refers to nothing.
        const keys = (core.find(each => each.name === resource.name).schema.foreignKeys ?? [])
            .filter(key => kinds.includes(key.reference.resource) && columns.includes(key.fields));
        if (keys.length > 0)
            resource.schema.foreignKeys = keys;
        added += keys.length;
    }
    assert.ok(added >= 5, `${added} relations`);
    fs.writeFileSync(path.join(folder, 'datapackage.json'), JSON.stringify(descriptor));
    return folder;
}

// RFC 4180: each row as an object of texts, where empty is empty.
function textsOf(folder, name) {
    const text = fs.readFileSync(path.join(folder, 'data', `${name}.csv`), 'utf8');
    const lines = [];
    let line = [];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g)) {
        line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        if (end !== ',')
            lines.push(line.splice(0));
    }
    const header = lines.shift();
    return lines.map(cells => Object.fromEntries(header.map((column, i) => [column, cells[i]])));
}

function sha256(bytes) {
    return crypto.createHash('sha256').update(bytes).digest('hex');
}

// As docs/exchange.md has it: each part with its length before it, in byte order of the names.
function contentHash(kind, row) {
    const parts = [kind, row.uid, row.parent_uid];
    for (const name of Object.keys(row).filter(column => !envelope.includes(column)).sort()) {
        if (row[name] !== '')
            parts.push(name, row[name]);
    }
    return sha256(Buffer.concat(parts.flatMap(part => {
        const length = Buffer.alloc(8);
        length.writeBigUInt64BE(BigInt(Buffer.byteLength(part)));
        return [length, Buffer.from(part)];
    })));
}

test('the descriptor is valid and every row of every table reads with its types', async () => {
    for (const kind of ['household', 'person', 'loan', 'consent', 'forest', 'income', 'business'])
        assert.ok(kinds.includes(kind), kind);
    const rows = await readAll(unpacked);
    const counts = Object.fromEntries(kinds.map(kind => [kind, rows[kind].length]));
    assert.deepStrictEqual(counts, descriptorOf(unpacked)['credit:batch'].counts);
    for (const kind of kinds) {
        assert.ok(rows[kind].length > 0, kind);
        assert.strictEqual(new Set(rows[kind].map(row => row.uid)).size, rows[kind].length);
        assert.deepStrictEqual(Object.keys(rows[kind][0]).slice(0, envelope.length), envelope);
    }
    assert.ok(rows.person.every(row => row.id_number === null || /^359999\d{11}[\dX]$/.test(row.id_number)));
    assert.ok(rows.loan.some(row => Number(row.amount) > 0));
});

test('every resource has the size and the hash that the descriptor says', () => {
    const resources = descriptorOf(unpacked).resources;
    assert.deepStrictEqual(fs.readdirSync(path.join(unpacked, 'data')).sort(),
        resources.map(resource => `${resource.name}.csv`).sort());
    for (const resource of resources) {
        const bytes = fs.readFileSync(path.join(unpacked, resource.path));
        assert.strictEqual(resource.bytes, bytes.length);
        assert.strictEqual(resource.hash, `sha256:${sha256(bytes)}`);
    }
});

test('every row has the content hash that its texts give', () => {
    for (const kind of kinds) {
        for (const row of textsOf(unpacked, kind))
            assert.strictEqual(row.content_hash, contentHash(kind, row), `${kind} ${row.uid}`);
    }
});

test('the journal goes from its beginning to the head without a gap', async () => {
    const {journal} = descriptorOf(unpacked)['credit:batch'];
    const {journal: commitments} = await readAll(unpacked);
    assert.deepStrictEqual(commitments.map(row => row.seq), commitments.map((_, i) => i + 1));
    assert.strictEqual(commitments.length, journal.to - journal.from);
});

test('members, loans and consents relate to the households and persons of the batch', async () => {
    const rows = await readAll(withRelations(copyOf(unpacked)), {relations: true});
    const registered = new Set(rows.household.map(row => row.register_number));
    for (const kind of ['person', 'loan', 'consent'])
        assert.ok(rows[kind].every(row => registered.has(row.parent_uid.register_number)), kind);
    assert.ok(rows.consent.every(row => row.signatory.uid));
});

// Changes one cell of the first row, whatever stands there.
function spoil(folder, table, column, value) {
    const rows = textsOf(folder, table);
    rows[0][column] = value;
    const quoted = cells => cells.map(cell => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',') + '\r\n';
    fs.writeFileSync(path.join(folder, 'data', `${table}.csv`),
        quoted(Object.keys(rows[0])) + rows.map(row => quoted(Object.values(row))).join(''));
}

const broken = {
    'an amount in words': ['loan', 'amount', '15万'],
    'a uid that is none': ['household', 'uid', 'house'],
    'a content hash that is none': ['person', 'content_hash', 'changed'],
    'a time that is none': ['consent', 'changed_at', 'yesterday'],
    'a code of no list': ['person', 'sex', '3'],
    'a date that is none': ['loan', 'start_date', '2026/03'],
};
for (const [name, [table, column, value]] of Object.entries(broken)) {
    test(`refused: ${name}`, async () => {
        const folder = copyOf(unpacked);
        const was = textsOf(folder, table)[0][column];
        assert.ok(was, `${table} has no ${column}`);
        spoil(folder, table, column, value);
        await assert.rejects(readAll(folder));
    });
}

const unrelated = {
    'a member of no household': ['person', 'parent_uid'],
    'a loan of no household': ['loan', 'parent_uid'],
    'a borrower who is nobody': ['loan', 'borrower'],
    'a consent that nobody signed': ['consent', 'signatory'],
};
for (const [name, [table, column]] of Object.entries(unrelated)) {
    test(`refused: ${name}`, async () => {
        const folder = withRelations(copyOf(unpacked));
        await readAll(folder, {relations: true});
        spoil(folder, table, column, '0190b6b0-0000-7000-8000-00000000dead');
        await readAll(folder);
        await assert.rejects(readAll(folder, {relations: true}));
    });
}

test('refused: a descriptor with a type that the standard does not have', async () => {
    const folder = copyOf(unpacked);
    change(path.join(folder, 'datapackage.json'), '"type": "integer"', '"type": "fraction"');
    await assert.rejects(readAll(folder));
});

test('refused: a row with one cell too many', async () => {
    const folder = copyOf(unpacked);
    fs.appendFileSync(path.join(folder, 'data', 'household.csv'), `${','.repeat(99)}\r\n`);
    await assert.rejects(readAll(folder));
});
