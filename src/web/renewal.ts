const key = 'taizhang.renewed'

/** After an update of the product the parts of the old one are gone: the page is then loaded anew, once a minute at most. */
export function reloadAfterUpdate(): void {
  addEventListener('vite:preloadError', event => {
    if (Date.now() - Number(sessionStorage.getItem(key)) < 60_000) return
    event.preventDefault()
    sessionStorage.setItem(key, String(Date.now()))
    location.reload()
  })
}
