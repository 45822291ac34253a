// Builds the style sheet, the script, the fonts and the pictures into target/classes/static/a, each with a
// fingerprint in its name and a gzip and a brotli twin beside it. Does nothing when nothing changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, dirname, basename, extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync, inflateSync, constants } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const styles = join(root, 'src/main/java/alongside')
const work = join(root, 'target/frontend')
const classes = join(root, 'target/classes')
const out = join(classes, 'static/a')

const filesUnder = (folder, keep) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(it => it.isFile() && keep(it.name)).map(it => join(it.parentPath, it.name)).sort()

const inputs = [...filesUnder(here, () => true), ...filesUnder(styles, name => name.endsWith('.scss'))]
const hash = bytes => createHash('sha256').update(bytes).digest('hex').slice(0, 12)
const stamp = hash(Buffer.concat(inputs.map(file => Buffer.concat([Buffer.from(file.slice(root.length)), readFileSync(file)]))))
const stampFile = join(work, 'stamp')
if (existsSync(stampFile) && existsSync(join(classes, 'assets.properties')) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0)

mkdirSync(work, { recursive: true })
fetchPackages()
const packages = join(work, 'node_modules')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const manifest = new Map()

function fetchPackages () {
  const lock = hash(readFileSync(join(here, 'package-lock.json')))
  const installed = join(work, 'installed')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(here, name), join(work, name))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: work, stdio: 'inherit' })
  writeFileSync(installed, lock)
}

/** Writes one asset under its fingerprinted name, with its compressed twins where that helps. */
function asset (name, bytes) {
  const ext = extname(name)
  const fingerprinted = `${basename(name, ext)}.${hash(bytes)}${ext}`
  writeFileSync(join(out, fingerprinted), bytes)
  if (['.css', '.js', '.svg'].includes(ext)) {
    writeFileSync(join(out, fingerprinted + '.gz'), gzipSync(bytes, { level: 9 }))
    writeFileSync(join(out, fingerprinted + '.br'), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
  manifest.set(name, `/a/${fingerprinted}`)
  return `/a/${fingerprinted}`
}

// Fonts first: the style sheet names them.
const font = join(packages, '@fontsource/atkinson-hyperlegible-next/files')
for (const subset of ['latin', 'latin-ext']) {
  for (const weight of ['400', '700']) {
    const name = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`
    asset(name, readFileSync(join(font, name)))
  }
}

for (const weight of ['400', '700']) {
  const name = `opendyslexic-latin-${weight}-normal.woff2`
  asset(name, readFileSync(join(packages, '@fontsource/opendyslexic/files', name)))
}

/** The TrueType file that a .woff holds, table by table, each deflated: what is embedded in a PDF. */
function trueType (woff) {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, n) => {
    const [offset, packed, length] = [4, 8, 12].map(it => woff.readUInt32BE(44 + 20 * n + it))
    const bytes = woff.subarray(offset, offset + packed)
    return { tag: woff.subarray(44 + 20 * n, 48 + 20 * n), sum: woff.subarray(60 + 20 * n, 64 + 20 * n), bytes: packed < length ? inflateSync(bytes) : bytes }
  })
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + 16 * tables.length)
  woff.copy(head, 0, 4, 8)
  ;[tables.length, 16 << power, power, 16 * tables.length - (16 << power)].forEach((it, n) => head.writeUInt16BE(it, 4 + 2 * n))
  let at = head.length
  const bodies = tables.map(({ tag, sum, bytes }, n) => {
    const line = 12 + 16 * n
    tag.copy(head, line)
    sum.copy(head, line + 4)
    head.writeUInt32BE(at, line + 8)
    head.writeUInt32BE(bytes.length, line + 12)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    at += padded.length
    return padded
  })
  return Buffer.concat([head, ...bodies])
}
const press = join(classes, 'alongside/print')
mkdirSync(press, { recursive: true })
for (const subset of ['latin', 'latin-ext']) {
  for (const weight of ['400', '700']) {
    writeFileSync(join(press, `${subset}-${weight}.ttf`), trueType(readFileSync(join(font, `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`))))
  }
}
for (const file of filesUnder(join(here, 'pictures'), name => name.endsWith('.svg'))) asset(basename(file), readFileSync(file))

// The pictures of easy read, by plain names. They come from Iconify's packages, where a set of thousands is one file.
const sets = new Map()
const setOf = name => sets.get(name) ?? sets.set(name, JSON.parse(readFileSync(join(packages, '@iconify-json', name, 'icons.json'), 'utf8'))).get(name)
for (const [name, source] of Object.entries(JSON.parse(readFileSync(join(here, 'pictures/pictures.json'), 'utf8')))) {
  const [from, which] = source.split('/')
  const set = setOf(from)
  if (!set.icons[which]) throw new Error(`${from} has no picture ${which}`)
  const { body, width, height } = { width: set.width, height: set.height, ...set.icons[which] }
  asset(`picture-${name}.svg`, Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`))
}

const sass = await import(pathToFileURL(join(packages, 'sass/sass.node.mjs')).href)
// @use must come before any rule, so one small entry names everything: ours, each component's own, and print last.
const own = filesUnder(styles, name => name.endsWith('.scss'))
const entry = [join(here, 'app.scss'), ...own, join(here, '_print.scss')].map(file => `@use "${file}";`).join('\n')
const css = sass.compileString(entry, {
  loadPaths: [join(packages, 'govuk-frontend/dist'), here, root], url: pathToFileURL(join(here, 'entry.scss')), style: 'compressed', quietDeps: true,
  functions: { 'asset($name)': ([name]) => new sass.SassString(`url("${manifest.get(name.assertString().text)}")`, { quotes: false }) }
}).css
asset('app.css', Buffer.from(css))
asset('app.js', Buffer.concat([readFileSync(join(packages, 'htmx.org/dist/htmx.min.js')), Buffer.from('\n'), readFileSync(join(here, 'app.js'))]))
asset('passkey.js', readFileSync(join(here, 'passkey.js')))

writeFileSync(join(classes, 'assets.properties'), [...manifest].map(([name, path]) => `${name}=${path}`).join('\n') + '\n')
writeFileSync(stampFile, stamp)
