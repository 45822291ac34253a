// Enhancement only: everything works without this file.
;(() => {
  'use strict'

  // A form that came back with problems: start reading at the list of them.
  const problems = () => document.getElementById('problems')
  const onceLoaded = () => problems()?.focus()
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', onceLoaded) : onceLoaded()

  // Pressing twice does not send twice: the second press within two seconds is dropped.
  const sent = new WeakMap()
  document.addEventListener('submit', event => {
    const last = sent.get(event.target)
    if (last && event.timeStamp - last < 2000) event.preventDefault()
    else sent.set(event.target, event.timeStamp)
  }, true)

  // A swapped part often takes the focused control away with it. Focus goes to the new part's problems, else to its
  // heading, else to the control of the same id; and what was saved is said in the status region, which was there before.
  document.addEventListener('htmx:beforeSwap', event => {
    const status = event.detail.xhr.status
    if (status === 422) { event.detail.shouldSwap = true; event.detail.isError = false }
  })
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
})()
