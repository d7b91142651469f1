/*
 * Takes again the pictures of the help, and its example of a bilan, from a demonstration that is running:
 *   npm install --prefix target/aide playwright-core@1.58.2
 *   node src/outils/images-aide.mjs http://127.0.0.1:8080
 * It opens a bilan there when there is none.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { chromium } = createRequire(`${process.cwd()}/target/aide/`)('playwright-core');
const adresse = process.argv[2] ?? 'http://127.0.0.1:8080';
const motDePasse = process.env.COPIL_DEMO_PASSWORD ?? 'copil';
const dossier = 'src/main/resources/META-INF/resources/aide';
const LARGE = 1100;
const HAUT = 620;

mkdirSync(dossier, { recursive: true });
const navigateur = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

async function entrer(compte) {
  const session = await navigateur.newContext({ viewport: { width: LARGE, height: HAUT }, locale: 'fr-FR' });
  const page = await session.newPage();
  await page.goto(`${adresse}/connexion`);
  await page.fill('#username', compte);
  await page.fill('#password', motDePasse);
  await page.keyboard.press('Enter');
  await page.waitForSelector('copil-graphique svg');
  const non = page.getByRole('button', { name: 'Ne plus proposer' });
  if (await non.count()) await non.click();
  return page;
}

async function calme(page) {
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForTimeout(1200);
}

/** WebP, which Playwright does not write by itself; without the bar, which changes with the role. */
async function prendre(page, nom, haut = HAUT, quoi = '#contenu') {
  const cdp = await page.context().newCDPSession(page);
  const { y } = await page.locator(quoi).first().boundingBox();
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    captureBeyondViewport: true,
    clip: { x: 0, y: y + (await page.evaluate(() => scrollY)), width: LARGE, height: haut, scale: 0.75 },
  });
  writeFileSync(`${dossier}/${nom}.webp`, Buffer.from(data, 'base64'));
}

async function ecran(page, chemin, nom, haut) {
  await page.goto(adresse + chemin);
  await calme(page);
  await prendre(page, nom, haut);
}

const membre = await entrer('membre');
await ecran(membre, '/', 'tableau', 1100);
await ecran(membre, '/conventions/LA', 'convention');
await membre.goto(`${adresse}/`);
await membre.waitForSelector('copil-graphique svg');
await membre
  .getByRole('button', { name: /Où, promis, décidé/ })
  .first()
  .click();
await membre.waitForSelector('.copil-suite:not([hidden]) h3');
await calme(membre);
await prendre(membre, 'suite', HAUT, '.copil-suite:not([hidden])');

const referent = await entrer('referent');
await ecran(referent, '/a-mettre-a-jour', 'a-mettre-a-jour');
await ecran(referent, '/collecte', 'collecte-referent');
await referent.goto(`${adresse}/transmettre`);
await calme(referent);
await referent.getByText('Voir un exemple de livraison').click();
await prendre(referent, 'transmettre', 760);

const cabinet = await entrer('cabinet');
await ecran(cabinet, '/seances', 'seances', 760);
await ecran(cabinet, '/collecte', 'collecte');
await cabinet.goto(`${adresse}/bilans`);
await cabinet.waitForSelector('.liste-vide, copil-liste tbody a');
const deja = cabinet.getByRole('link', { name: /^Bilan annuel/ }).first();
if (await deja.count()) {
  await deja.click();
} else {
  await cabinet.getByRole('button', { name: 'Ouvrir un bilan' }).click();
  await cabinet.getByRole('button', { name: 'Ouvrir le bilan' }).click();
}
await cabinet.waitForSelector('nav.bilan-plan', { timeout: 120_000 });
await calme(cabinet);
await prendre(cabinet, 'bilan', 900);
const format = cabinet.getByRole('combobox', { name: 'Format' });
await format.click();
await format.fill('PDF');
await cabinet.getByRole('option', { name: /PDF/ }).first().click();
await cabinet.getByRole('button', { name: 'Préparer le document' }).click();
const pdf = cabinet.getByRole('link', { name: /^Télécharger .*\.pdf/ }).first();
await pdf.waitFor({ timeout: 180_000 });
const fichier = await cabinet.request.get(new URL(await pdf.getAttribute('href'), adresse).href);
writeFileSync(`${dossier}/exemple-bilan.pdf`, await fichier.body());

const admin = await entrer('admin');
await ecran(admin, '/administration/comptes', 'comptes', 900);
await ecran(admin, '/administration/audit', 'audit');
await navigateur.close();
