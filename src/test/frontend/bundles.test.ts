import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const dossier = mkdtempSync(join(tmpdir(), 'bundles-'));
after(() => rmSync(dossier, { recursive: true }));

const LISTE = `chunk-${'0a'.repeat(32)}`;

function bundle(nom: string, fichier: string, texte: string): string {
  const racine = join(dossier, nom);
  mkdirSync(racine, { recursive: true });
  writeFileSync(join(racine, fichier), texte);
  return racine;
}

const pareils = (un: string, autre: string) => spawnSync('node', ['src/outils/bundles-pareils.mjs', un, autre]).status === 0;

test('the same list of what a page asks for, in another order and under other hashes, is the same bundle', () => {
  assert.ok(
    pareils(
      bundle('a', `${LISTE}-AAAAAAAA.js`, 'import{t as e}from"./x-BBBBBBBB.js";e((()=>{n(),t(),i(),r()}))();'),
      bundle('b', `${LISTE}-CCCCCCCC.js`, 'import{t as e}from"./x-DDDDDDDD.js";e((()=>{n(),r(),i(),t()}))();'),
    ),
  );
});

test('one that asks for less is another', () => {
  assert.ok(
    !pareils(
      bundle('c', `${LISTE}-AAAAAAAA.js`, 'e((()=>{n(),t(),i(),r()}))();'),
      bundle('d', `${LISTE}-AAAAAAAA.js`, 'e((()=>{n(),t(),i()}))();'),
    ),
  );
});

test('elsewhere the order of what is done counts', () => {
  assert.ok(!pareils(bundle('e', 'copil-figure-AAAAAAAA.js', 'a(),b()'), bundle('f', 'copil-figure-AAAAAAAA.js', 'b(),a()')));
});
