// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages on disk as npm's datapackage reads them, and copies of them to spoil.
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {after} = require('node:test');
const {Package} = require('datapackage');

// Every row of every table by its name, or an exception: `valid` alone reads no rows and checks no relations.
async function readAll(folder, {relations = false} = {}) {
    const loaded = await Package.load(path.join(folder, 'datapackage.json'));
    assert.deepStrictEqual(loaded.errors.map(error => error.message), []);
    assert.ok(loaded.valid);
    const rows = {};
    for (const resource of loaded.resources)
        rows[resource.name] = await resource.read({keyed: true, relations});
    return rows;
}

const copies = [];
after(() => copies.forEach(copy => fs.rmSync(copy, {recursive: true})));

function copyOf(folder) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
    copies.push(copy);
    fs.cpSync(folder, copy, {recursive: true});
    return copy;
}

// The file with its first `from` replaced.
function change(file, from, to) {
    const text = fs.readFileSync(file, 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    fs.writeFileSync(file, text.replace(from, to));
}

function descriptorOf(folder) {
    return JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'));
}

module.exports = {readAll, copyOf, change, descriptorOf};
