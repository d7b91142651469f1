// What is known to be wrong with what Copil is made of: the SBOM of its jar and the packages of its screens, looked for in a
// folder of OSV advisories (the unpacked all.zip of Maven and npm). Asks nobody anything.
// node failles.mjs FOLDER SBOM NPM_LOCK
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [dossier, sbom, verrou] = process.argv.slice(2);

const pieces = new Map(); // "Maven group:name" or "npm name" → versions
const ajouter = (nom, version) => pieces.set(nom, (pieces.get(nom) ?? new Set()).add(version));
for (const { group, name, version } of JSON.parse(readFileSync(sbom, 'utf8')).components) ajouter(`Maven ${group}:${name}`, version);
for (const [chemin, { version, dev }] of Object.entries(JSON.parse(readFileSync(verrou, 'utf8')).packages)) {
  if (chemin && !dev) ajouter(`npm ${chemin.split('node_modules/').at(-1)}`, version);
}

// A word that announces a release comes before it; « Final » and the like are the release.
const RANGS = { alpha: -5, a: -5, beta: -4, b: -4, milestone: -3, m: -3, rc: -2, cr: -2, snapshot: -1 };
const morceaux = (version) =>
  (
    version
      .toLowerCase()
      .split('+')[0]
      .match(/\d+|[a-z]+/g) ?? []
  ).map((m) => (/\d/.test(m) ? Number(m) : (RANGS[m] ?? 0)));
const comparer = (a, b) => {
  const [x, y] = [morceaux(a), morceaux(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) - (y[i] ?? 0);
  }
  return 0;
};

const dansUnePlage = (version, { type, events }) => {
  if (type === 'GIT') return false;
  let touchee = false;
  for (const { introduced, fixed, last_affected: dernier } of events) {
    if (introduced !== undefined && (introduced === '0' || comparer(version, introduced) >= 0)) touchee = true;
    if (fixed !== undefined && comparer(version, fixed) >= 0) touchee = false;
    if (dernier !== undefined && comparer(version, dernier) > 0) touchee = false;
  }
  return touchee;
};

const lus = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.json'));
let trouvees = 0;
for (const nom of lus) {
  const avis = JSON.parse(readFileSync(join(dossier, nom), 'utf8'));
  if (avis.withdrawn) continue;
  for (const { package: piece, versions = [], ranges = [] } of avis.affected ?? []) {
    for (const version of pieces.get(`${piece?.ecosystem} ${piece?.name}`) ?? []) {
      if (versions.includes(version) || ranges.some((plage) => dansUnePlage(version, plage))) {
        trouvees++;
        const correction = ranges.flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? [])).join(', ');
        console.log(
          `${piece.name} ${version} : ${[avis.id, ...(avis.aliases ?? [])].join(', ')}. ${avis.summary ?? ''}${correction && ` Corrigé en ${correction}.`}`,
        );
      }
    }
  }
}
if (lus.length === 0) {
  console.error(`Aucun avis (fichiers .json au format OSV) dans ${dossier}.`);
  process.exit(2);
}
console.log(`${pieces.size} pièces comparées à ${lus.length} avis : ${trouvees} faille(s) connue(s).`);
process.exit(trouvees ? 1 : 0);
