// Enhancement only: everything works without this file.
;(() => {
  'use strict'

  // A form that came back with problems: start reading at the list of them. What was saved is read first as well: a screen
  // reader takes what stands in a status region while the page loads for no news. Whoever is led to a part of the page goes there.
  const problems = () => document.getElementById('problems')
  const saved = () => document.querySelector('#said > .said__text')?.parentElement
  const onceLoaded = () => {
    const first = problems() || (!location.hash && saved())
    if (!first) return
    first.tabIndex = -1
    first.focus()
  }
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', onceLoaded) : onceLoaded()

  // Pressing twice does not send twice: the second press within two seconds is dropped.
  const sent = new WeakMap()
  // Where a page was turned in place, a second press lands on the page that came: for half a second it is nobody's answer.
  let turned = -Infinity
  document.addEventListener('submit', event => {
    const last = sent.get(event.target)
    if ((last && event.timeStamp - last < 2000) || event.timeStamp - turned < 500) { event.preventDefault(); event.stopImmediatePropagation() }
    else sent.set(event.target, event.timeStamp)
  }, true)

  // No network is no reason to lose words. A form is not sent into nothing, which would end at the browser's own page: it
  // says so beside the button. What was written in forms that keep it stays in this tab, for whoever wrote it alone, where the
  // connection breaks while it is sent, until an answer came, and where the page is left before it was sent; whoever opens the
  // form again finds it there, and reads which of the two it was. The mark of what is done once is kept as well: what did
  // arrive is not done twice.
  const keeping = [...document.querySelectorAll('form[data-keep]')]
  // A guest of a session has not come in: theirs is told by the secret in their page's address.
  const me = document.body.dataset.me ?? (keeping.length ? location.pathname.split('/')[2] : '')
  const mine = `kept ${me} `
  const kept = () => Object.keys(sessionStorage).filter(it => it.startsWith('kept '))
  const pressed = sessionStorage.getItem('pressed')
  sessionStorage.removeItem('pressed')
  // An answer leads on to another page, or is this page: to be mended, or with other names, and all that was written in it.
  const here = keeping.filter(it => it.dataset.keep === 'answer')
  const answered = performance.getEntriesByType('navigation')[0]?.redirectCount || here.length || problems()
  const keptAt = form => {
    const which = ` ${form.getAttribute('action')} ${keeping.indexOf(form)}`
    // Its address is that of the press: what was written is looked for where it was begun.
    return here.includes(form) && pressed?.endsWith(which) ? pressed : mine + location.pathname + which
  }
  // Whom one looks for in a list is not what one writes.
  const written = form => [...form.elements].filter(it => it.matches('textarea, input[type=text]:not([name=part]), input[name=once]'))
  const draft = form => JSON.parse(sessionStorage.getItem(keptAt(form)) || '{}')
  const keep = (form, how) => {
    // Of what was never sent nothing can have been done yet.
    const fields = written(form).filter(it => it.name !== 'once' || how === 'unsent').map(it => [it.name, it.value])
    if (fields.every(([name, value]) => name === 'once' || !value.trim())) sessionStorage.removeItem(keptAt(form))
    else sessionStorage.setItem(keptAt(form), JSON.stringify({ how, fields }))
  }
  const tell = (form, before, words) => {
    form.querySelector('.unsent')?.remove()
    const notice = document.createElement('p')
    notice.className = 'unsent'
    notice.setAttribute('role', 'alert')
    notice.textContent = words
    before.before(notice)
  }
  const lastButton = form => [...form.querySelectorAll('[type=submit]')].at(-1)
  if (answered && pressed) sessionStorage.removeItem(pressed)
  if (me) {
    for (const it of kept()) if (!it.startsWith(mine)) sessionStorage.removeItem(it)
    for (const form of keeping) {
      const { how, fields } = draft(form)
      if (!fields) continue
      const free = written(form)
      for (const [name, value] of fields) {
        const at = free.findIndex(it => it.name === name)
        if (at >= 0) free.splice(at, 1)[0].value = value
      }
      tell(form, lastButton(form), document.body.dataset[how])
    }
  }
  // Only what was typed since the page came or was sent: what a browser fills in again when one goes back may have arrived.
  const typed = new Set(here)
  document.addEventListener('input', event => { if (keeping.includes(event.target.form)) typed.add(event.target.form) })
  window.addEventListener('pagehide', () => { for (const form of typed) keep(form, draft(form).how ?? 'left') })
  const reached = new WeakSet()
  document.addEventListener('submit', async event => {
    const form = event.target
    if (event.defaultPrevented || form.method !== 'post') return
    if (form.getAttribute('action') === '/sign-out') { typed.clear(); kept().forEach(it => sessionStorage.removeItem(it)) }
    // A house on this very computer is reached without any network.
    const goes = navigator.onLine || reached.delete(form) || form.matches('[data-hx-post]')
    if (keeping.includes(form)) keep(form, goes ? 'unsent' : draft(form).how ?? 'left')
    if (goes && keeping.includes(form)) { sessionStorage.setItem('pressed', keptAt(form)); typed.delete(form) }
    if (goes) return
    event.preventDefault()
    // Enter presses a button that nobody sees: the sentence stands beside the one that means the same.
    const enter = event.submitter?.ariaHidden && [...form.querySelectorAll('[type=submit]:not([aria-hidden], [name], [formaction])')][0]
    const button = enter || (event.submitter ?? lastButton(form))
    const there = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false)
    sent.delete(form)
    if (!there) return tell(form, button, document.body.dataset.offline)
    reached.add(form)
    form.requestSubmit(button)
  }, true)
  document.addEventListener('htmx:sendError', event => {
    const form = event.target.closest?.('form')
    if (form && lastButton(form)) { sent.delete(form); tell(form, lastButton(form), document.body.dataset.offline) }
  })

  // A swapped part often takes the focused control away with it. Focus goes to the new part's problems, else to its
  // heading, else to the control of the same id; and what was saved is said in the status region, which was there before.
  document.addEventListener('htmx:beforeSwap', event => {
    const status = event.detail.xhr.status
    // A page that cannot be turned says why, as it would have without scripts.
    if (status === 422 || (status >= 400 && event.detail.target.id === 'main')) { event.detail.shouldSwap = true; event.detail.isError = false }
  })
  document.addEventListener('htmx:afterSwap', event => { if (event.detail.target.id === 'main') turned = performance.now() })
  document.addEventListener('htmx:afterSettle', event => {
    const part = event.detail.elt
    const lost = !document.activeElement || document.activeElement === document.body
    const target = part.querySelector?.('#problems, .govuk-error-summary') || (lost && part.querySelector?.('h1, h2, h3, [data-focus]'))
    if (target) { if (!target.hasAttribute('tabindex')) target.tabIndex = -1; target.focus() }
  })
  document.addEventListener('htmx:afterRequest', event => {
    const answer = event.detail.xhr?.responseText
    if (!answer || !event.detail.successful) return
    const said = new DOMParser().parseFromString(answer, 'text/html').getElementById('said')
    const here = document.getElementById('said')
    if (here && said && said.textContent.trim()) here.replaceChildren(...said.childNodes)
  })

  // Live parts. What others do is counted and waits until the reader asks to see it; a count changes where it stands and
  // keeps its room; words that were taken back go at once. What is new comes from the page itself, asked for again.
  // The example in the gallery has no topic and hears of nothing.
  for (const live of document.querySelectorAll('[data-live]:not([data-live=""])')) {
    const row = live.querySelector('.live')
    const said = row.querySelector('[role=status]')
    const show = row.querySelector('button')
    const items = root => new Map([...root.querySelectorAll('[data-live-item]')].map(it => [it.dataset.liveItem, it]))
    // A wall is read from afar and by nobody in particular: there, what is gone leaves no gap.
    const wall = !row.dataset.quiet
    const refill = (here, children) => { if (!wall) here.style.minBlockSize = here.offsetHeight + 'px'; here.replaceChildren(...children) }
    const say = words => { if (said.textContent !== words) refill(said, [words]) }
    const copy = (which, fresh) => {
      for (const it of fresh.querySelectorAll(which)) {
        const here = document.getElementById(it.id)
        // What somebody has opened is being read.
        if (here && here.textContent !== it.textContent && !here.querySelector('details[open]')) refill(here, [...it.cloneNode(true).childNodes])
      }
    }
    let source, soon, fresh, over
    const look = async () => {
      soon = null
      const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
      if (!answer?.ok) return
      fresh = [...new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('[data-live]')]
        .find(it => it.dataset.live === live.dataset.live)
      if (!fresh) { source?.close(); source = null; over = true; show.hidden = true; say(row.dataset.over); return }
      copy('[data-live-text]', fresh)
      const now = items(fresh)
      const here = items(live)
      if (row.dataset.gone) {
        for (const [id, it] of here) {
          if (now.has(id)) continue
          refill(it, [row.dataset.gone])
          it.removeAttribute('data-live-item')
        }
      }
      const count = [...now.keys()].filter(id => !here.has(id)).length
      show.hidden = !count
      say(count ? row.dataset.news.replace('{n}', count) : row.dataset.quiet)
    }
    // A burst is one look, and not everybody's at the same moment: where many listen, the house says over how many seconds.
    const hear = seconds => { soon ??= setTimeout(look, 500 + Math.random() * 1000 * (seconds || 1)) }
    show.addEventListener('click', () => {
      const here = items(live)
      const now = items(fresh)
      const list = live.querySelector('[data-live-list]')
      let before = null
      let first = null
      for (const [id, it] of here) if (!now.has(id)) it.remove()
      for (const [id, it] of now) {
        const place = here.get(id) || document.importNode(it, true)
        if (!here.has(id)) { before ? before.after(place) : list.prepend(place); first ??= place }
        before = place
      }
      copy('[data-live-shown]', fresh)
      show.hidden = true
      say(row.dataset.quiet)
      if (first) { first.tabIndex = -1; first.focus() }
    })
    const listen = () => {
      if (source || over || document.hidden) return
      source = new EventSource('/live/' + live.dataset.live)
      let again = false
      source.addEventListener('here', event => {
        row.hidden = false
        // What was told after the page was asked for and before it listened was not heard.
        const [seconds, quiet] = event.data.split(' ').map(Number)
        if (again || quiet < performance.now()) hear(seconds)
        again = true
      })
      source.addEventListener('news', event => hear(event.data.split(' ')[1]))
      // The browser asks again by itself when the line is cut. It gives up when somebody else answers for the house, as a
      // proxy does while the house starts: then we ask, and look meanwhile, in case no line comes through here at all.
      source.addEventListener('error', () => {
        if (source?.readyState !== EventSource.CLOSED) return
        source = null
        hear(10)
        setTimeout(listen, 10000 + Math.random() * 20000)
      })
    }
    // A page nobody looks at holds no line open: a browser has few of them.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) return listen()
      source?.close()
      source = null
    })
    document.readyState === 'complete' ? listen() : window.addEventListener('load', listen)
  }
})()
