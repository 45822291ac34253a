// Passkeys are the one thing that cannot work without scripts: a browser speaks to authenticators through them alone.
// The button asks our server what to sign, hands it to the browser, and sends the answer as an ordinary form.
;(() => {
  'use strict'

  // A passkey belongs to a name, so not to an address of figures ([::1] has a colon).
  const known = window.PublicKeyCredential && navigator.credentials && !/^[\d.]+$|:/.test(location.hostname)
  if (!known) return

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0))
  const text = buffer => btoa(Array.from(new Uint8Array(buffer), it => String.fromCharCode(it)).join(''))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
  const named = list => (list || []).map(it => ({ ...it, id: bytes(it.id) }))

  const ask = {
    create: asked => navigator.credentials.create({ publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: named(asked.excludeCredentials)
    } }),
    get: asked => navigator.credentials.get({ publicKey: {
      ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials)
    } })
  }

  const written = ({ rawId, type, response }) => JSON.stringify({
    id: text(rawId),
    rawId: text(rawId),
    type,
    clientExtensionResults: {},
    response: response.attestationObject
      ? { clientDataJSON: text(response.clientDataJSON), attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] }
      : { clientDataJSON: text(response.clientDataJSON), authenticatorData: text(response.authenticatorData), signature: text(response.signature) }
  })

  for (const place of document.querySelectorAll('[data-passkey]')) {
    const form = place.querySelector('form')
    const said = place.querySelector('[data-passkey-said]')
    place.querySelector('[data-passkey-unknown]')?.remove()
    place.querySelector('[data-passkey-known]').hidden = false
    let busy = false
    form.addEventListener('submit', async event => {
      event.preventDefault()
      if (busy) return
      busy = true
      said.textContent = ''
      try {
        const answer = await fetch(place.dataset.asking, { method: 'POST', body: new URLSearchParams({ _csrf: form.querySelector('[name=_csrf]').value }) })
        if (answer.redirected) return location.assign(answer.url)
        form.querySelector('[name=answer]').value = written(await ask[place.dataset.passkey](await answer.json()))
        form.submit()
      } catch {
        said.textContent = place.dataset.failed
        busy = false
      }
    })
  }
})()
