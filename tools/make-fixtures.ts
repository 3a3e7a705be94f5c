import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './check/chromium.mjs';
import { blocksOf } from './fixtures/blocks';
import { docxFile } from './fixtures/docx-file';
import { pageHtml } from './fixtures/page-html';
import { xlsxFile } from './fixtures/xlsx-file';

/**
 * Makes the documents on which the readers are tested, from the texts in lib/documents/fixtures/source: `npm run fixtures`.
 * Word, Excel and PDF files of each, pictures and a scanned PDF of some. Old Word files and the PDF with a password need
 * LibreOffice (`soffice`) and stay as they are without it.
 */
const folder = join(import.meta.dirname, '../lib/documents/fixtures');
const PHOTOGRAPHED = ['key-value', 'table'];
const OLD_WORD = ['groups', 'table'];
const WIDTH = 760;

async function printed(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(html);
  return page.pdf({ format: 'A4' });
}

async function photographed(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, deviceScaleFactor: 1.25 });
  await page.setContent(html);
  return page.screenshot({ fullPage: true });
}

/** A PDF of which each page is a picture. */
function scanned(browser: Browser, picture: Buffer): Promise<Buffer> {
  const source = `data:image/png;base64,${picture.toString('base64')}`;
  return printed(browser, `<style>body { margin: 0 }</style><img src="${source}" style="width: 100%">`);
}

function write(name: string, content: Buffer): void {
  writeFileSync(join(folder, name), content);
  console.log(`${name}  ${Math.ceil(content.length / 1024)} KB`);
}

function convert(path: string, to: string): void {
  const name = basename(path);
  const args = ['--headless', '--convert-to', to, '--outdir', folder, path];
  try {
    execFileSync('soffice', args, { stdio: 'ignore' });
    console.log(`${name} → ${to.slice(0, 30)}`);
  } catch {
    console.log(`${name}: no LibreOffice, ${to.slice(0, 30)} is not made again`);
  }
}

/** A PDF that opens with a password only. */
async function makeEncrypted(): Promise<void> {
  const aside = mkdtempSync(join(tmpdir(), 'gongshi-fixtures-'));
  const path = join(aside, 'encrypted.docx');
  writeFileSync(path, await docxFile(blocksOf('公示')));
  const options = {
    EncryptFile: { type: 'boolean', value: 'true' },
    DocumentOpenPassword: { type: 'string', value: '1' },
  };
  convert(path, `pdf:writer_pdf_Export:${JSON.stringify(options)}`);
  rmSync(aside, { recursive: true });
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
for (const file of readdirSync(join(folder, 'source'))) {
  const name = basename(file, '.txt');
  const blocks = blocksOf(readFileSync(join(folder, 'source', file), 'utf8'));
  write(`${name}.docx`, await docxFile(blocks));
  write(`${name}.xlsx`, await xlsxFile(blocks));
  write(`${name}.pdf`, await printed(browser, pageHtml(blocks)));
  if (PHOTOGRAPHED.includes(name)) write(`${name}.png`, await photographed(browser, pageHtml(blocks)));
}
write('scanned.pdf', await scanned(browser, readFileSync(join(folder, 'key-value.png'))));
await browser.close();
for (const name of OLD_WORD) convert(join(folder, `${name}.docx`), 'doc:MS Word 97');
await makeEncrypted();
