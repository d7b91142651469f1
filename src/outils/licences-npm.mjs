// Refuses a bundle that holds an npm package under a licence Copil does not accept.
// usage: node licences-npm.mjs stats.json folder   (stats.json: Vaadin's list of what is in the bundle)
//
// The packages are installed anew at the bundle's very versions, so that the check needs neither the machine nor the
// moment that built it. Texts are read as well as declarations: apexcharts 5.0.0 declares MIT and is not.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const ACCEPTED = ['Apache-2.0', 'MIT', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC', 'MPL-2.0', 'CC0-1.0'];

const [stats, folder] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(stats, 'utf8')).npmModules;

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, dependencies: versions }));
const install = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
try {
  execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
} catch {
  console.error("npm n'a pas pu installer les paquets à contrôler.");
  process.exit(1);
}

/** « (MPL-2.0 OR Apache-2.0) »: one of them is enough; « A AND B »: both are needed. */
const accepted = (declared) =>
  declared
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => ACCEPTED.includes(name.trim())));

const licenceText = (path) =>
  readdirSync(path)
    .filter((name) => /^licen[cs]e/i.test(name))
    .map((name) => readFileSync(`${path}/${name}`, 'utf8'))
    .join('\n');

const fault = (name) => {
  const path = `${folder}/node_modules/${name}`;
  if (!existsSync(path)) return 'introuvable';
  const declared = String(JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).license ?? 'aucune licence');
  const text = licenceText(path);
  if (!accepted(declared)) return `licence déclarée : ${declared}`;
  if (text === '') return 'aucun texte de licence';
  if (/commercial licen[cs]e|annual revenue/i.test(text)) return 'le texte de la licence est commercial';
  return null;
};

const faults = Object.keys(versions)
  .map((name) => [name, fault(name)])
  .filter(([, why]) => why !== null);
faults.forEach(([name, why]) => console.error(`${name} ${versions[name]} : ${why}`));
console.log(`${Object.keys(versions).length} paquets npm lus, ${faults.length} refusé(s).`);
process.exit(faults.length === 0 ? 0 : 1);
