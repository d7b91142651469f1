// Whether two unpacked bundles say the same. usage: node bundles-pareils.mjs folder folder
//
// Two builds of the same sources are not the same bytes: the list of what each page asks for comes in an order of its own, on
// one core another one than on two, and the hashes in the names follow. Both are left out; everything else must be equal.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const HASH = /-[\w-]{8}(?=\.(?:js|css)\b)/g;

/** What the first page asks for, and what each other one does. */
const LISTS = /generated-flow-imports|chunk-[\da-f]{64}/;

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const plain = (name, text) => {
  const named = text.replace(HASH, '-#').replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '__vite__mapDeps([])');
  return LISTS.test(name)
    ? named
        .split(/[,;[\](){}]|&&|return /)
        .sort()
        .join('\n')
    : named;
};

const content = (folder) =>
  files(folder)
    .map((path) => [relative(folder, path).replace(HASH, '-#'), plain(path, readFileSync(path, 'latin1'))])
    .sort(([name, text], [other, otherText]) => (name === other ? (text < otherText ? -1 : 1) : name < other ? -1 : 1));

const [one, other] = process.argv.slice(2).map(content);
const at = one.findIndex(([name, text], i) => name !== other[i]?.[0] || text !== other[i]?.[1]);
if (at >= 0 || one.length !== other.length) {
  console.error(`Différent : ${(one[at] ?? other.at(-1))[0]}`);
  process.exit(1);
}
