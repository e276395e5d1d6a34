// Keeps an open page of the preview up to date, without loading it anew: the scroll position, the focus and what the
// reader has opened stay as they are.
(() => {
  "use strict";
  const own = document.currentScript;
  let build = own.dataset.broadsheet;
  let isMissing = "missing" in own.dataset;
  own.remove();

  // MARK: Connection

  let wait = 100;
  function connect() {
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(`${scheme}//${location.host}/_broadsheet/live`);
    socket.onopen = () => { wait = 100; };
    socket.onmessage = (event) => hear(JSON.parse(event.data));
    socket.onclose = () => {
      setTimeout(connect, wait);
      wait = Math.min(2000, wait * 2);
    };
  }

  function hear(message) {
    if (message.kind === "failed" || message.problems) {
      showProblems(message.problems);
      return;
    }
    hideProblems();
    if (message.kind === "hello") {
      if (message.build !== build) update(message.build);
      return;
    }
    if (message.navigate && document.visibilityState === "visible" && !isHere(message.navigate)) {
      location.assign(message.navigate);
      return;
    }
    if (message.build === build) return;
    if (!message.touched || isMissing || message.touched.some(isHere)) {
      update(message.build);
    } else {
      build = message.build;
    }
    refreshFiles(message);
  }

  // Whether a path of the site is the one of this page.
  function isHere(path) {
    const plain = (text) => decodeURI(text).replace(/index\.html$/, "");
    try { return plain(path) === plain(location.pathname); } catch { return true; }
  }

  // MARK: Pages

  let wanted = null;
  let isBusy = false;
  async function update(to) {
    wanted = to;
    if (isBusy) return;
    isBusy = true;
    try {
      while (wanted !== null && wanted !== build) {
        const aim = wanted;
        const response = await fetch(location.href, { cache: "no-store" });
        const text = await response.text();
        if (wanted !== aim) continue;
        if (!(response.headers.get("content-type") || "").startsWith("text/html")) {
          location.reload();
          return;
        }
        const page = new DOMParser().parseFromString(text, "text/html");
        for (const script of page.querySelectorAll("script[data-broadsheet]")) {
          // What came may be newer than what was announced.
          build = script.dataset.broadsheet;
          isMissing = "missing" in script.dataset;
          script.remove();
        }
        await show(page);
        if (wanted === aim) wanted = null;
      }
    } catch {
      // The preview is gone; the next hello tells whether there is something new.
      wanted = null;
    } finally {
      isBusy = false;
    }
  }

  async function show(page) {
    await loadStyles(page);
    const root = document.documentElement;
    const place = [scrollX, scrollY];
    const anchor = root.style.overflowAnchor;
    root.style.overflowAnchor = "none";
    const focused = document.activeElement && document.activeElement.id;
    takeAttributes(root, page.documentElement, ["style"]);
    takeChildren(document.head, page.head);
    takeAttributes(document.body, page.body);
    takeChildren(document.body, page.body);
    if (focused && document.activeElement === document.body) {
      const again = document.getElementById(focused);
      if (again) again.focus({ preventScroll: true });
    }
    if (scrollX !== place[0] || scrollY !== place[1]) {
      scrollTo({ left: place[0], top: place[1], behavior: "instant" });
    }
    requestAnimationFrame(() => { root.style.overflowAnchor = anchor; if (!root.getAttribute("style")) root.removeAttribute("style"); });
    document.dispatchEvent(new CustomEvent("broadsheet:updated", { detail: { build } }));
  }

  // New style sheets are there before anything changes, so that the page is never shown without style.
  function loadStyles(page) {
    const known = new Set([...document.querySelectorAll("link[rel~=stylesheet]")].map((link) => link.href));
    const coming = [...page.querySelectorAll("link[rel~=stylesheet]")]
      .map((link) => new URL(link.getAttribute("href"), location.href).href)
      .filter((href) => !known.has(href));
    return Promise.all(coming.map((href) => new Promise((done) => {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = "style";
      link.href = href;
      link.onload = link.onerror = () => { link.remove(); done(); };
      setTimeout(done, 1000);
      document.head.append(link);
    })));
  }

  // Pictures and other files that changed under the same address are asked for anew.
  function refreshFiles(message) {
    const files = message.touched && new Set(message.touched.filter((path) => !path.endsWith(".html")));
    if (files && files.size === 0) return;
    const fresh = (address) => {
      let url;
      try { url = new URL(address, location.href); } catch { return null; }
      let path = url.pathname;
      try { path = decodeURI(path); } catch { /* stays as it is */ }
      if (url.origin !== location.origin || (files && !files.has(path))) return null;
      url.searchParams.set("broadsheet", message.build);
      return url.href;
    };
    for (const [selector, name] of [
      ["img[src], audio[src], video[src], source[src], embed[src]", "src"], ["link[rel~=stylesheet][href]", "href"],
      ["link[rel~=icon][href]", "href"], ["video[poster]", "poster"], ["object[data]", "data"],
    ]) {
      for (const element of document.querySelectorAll(selector)) {
        if (!files && name === "href") continue;
        const address = fresh(element.getAttribute(name));
        if (address) element.setAttribute(name, address);
      }
    }
    for (const element of document.querySelectorAll("img[srcset], source[srcset]")) {
      const parts = element.srcset.split(/,\s+/).map((part) => {
        const [address, ...rest] = part.trim().split(/\s+/);
        return [fresh(address) || address, ...rest].join(" ");
      });
      if (parts.join(", ") !== element.srcset) element.srcset = parts.join(", ");
    }
  }

  // MARK: Changing the document

  function take(old, fresh) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      return;
    }
    // What the reader has opened stays open, and what is typed stays typed.
    const kept = { DETAILS: ["open"], DIALOG: ["open"], OPTION: ["selected"], INPUT: ["value", "checked"] }[old.nodeName];
    takeAttributes(old, fresh, kept || []);
    if (old.nodeName === "TEXTAREA" && document.activeElement === old) return;
    takeChildren(old, fresh);
  }

  function takeAttributes(old, fresh, kept = []) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (!kept.includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  // Brings the children of one element into the state of another's, changing as few as possible.
  function takeChildren(parent, goal) {
    const old = [...parent.childNodes];
    const fresh = [...goal.childNodes];
    let start = 0;
    while (start < old.length && start < fresh.length && old[start].isEqualNode(fresh[start])) start += 1;
    let oldEnd = old.length;
    let freshEnd = fresh.length;
    while (oldEnd > start && freshEnd > start && old[oldEnd - 1].isEqualNode(fresh[freshEnd - 1])) {
      oldEnd -= 1;
      freshEnd -= 1;
    }
    const after = oldEnd < old.length ? old[oldEnd] : null;
    const rest = old.slice(start, oldEnd);
    const pairs = pair(rest, fresh.slice(start, freshEnd));
    const used = new Set(pairs.map(([node]) => node));
    for (const node of rest) if (!used.has(node)) node.remove();
    let next = after;
    for (const [node, like] of pairs.reverse()) {
      const child = node || made(like);
      if (child.parentNode !== parent || child.nextSibling !== next) parent.insertBefore(child, next);
      if (node) take(node, like);
      next = child;
    }
  }

  // For each new node the old one that becomes it: the same, else the one with its id, else the next of its kind.
  function pair(old, fresh) {
    const used = new Set();
    const find = (test) => {
      const node = old.find((node) => !used.has(node) && test(node));
      if (node) used.add(node);
      return node;
    };
    const found = new Map();
    for (const like of fresh) {
      const node = like.id
        ? find((node) => node.nodeName === like.nodeName && node.id === like.id)
        : isBlank(like) ? undefined : find((node) => node.isEqualNode(like));
      if (node) found.set(like, node);
    }
    return fresh.map((like) => {
      if (found.has(like)) return [found.get(like), like];
      if (like.id || like.nodeName === "SCRIPT" || like.nodeName === "LINK") return [undefined, like];
      return [find((node) => node.nodeName === like.nodeName && !node.id), like];
    });
  }

  function isBlank(node) { return node.nodeType === Node.TEXT_NODE && node.nodeValue.trim() === ""; }

  function made(like) {
    if (like.nodeName !== "SCRIPT") return document.importNode(like, true);
    // Only a script that was made here runs.
    const script = document.createElement("script");
    for (const { name, value } of like.attributes) script.setAttribute(name, value);
    script.textContent = like.textContent;
    return script;
  }

  // MARK: Problems

  let overlay = null;
  function showProblems(text) {
    if (!overlay) {
      overlay = document.createElement("broadsheet-problems");
      overlay.attachShadow({ mode: "open" }).innerHTML = `
        <style>
          :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block; }
          section { max-height: 60vh; overflow: auto; background: #1d1b1a; color: #f4f1ec; border-top: 4px solid #d5473b;
            padding: 1rem 1.25rem 1.25rem; font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace;
            box-shadow: 0 -8px 32px rgb(0 0 0 / 40%); }
          header { display: flex; gap: 1rem; justify-content: space-between; align-items: start; margin: 0 0 .75rem;
            font: 600 15px/1.4 system-ui, sans-serif; }
          pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; tab-size: 1; }
          button { font: 500 13px/1 system-ui, sans-serif; color: inherit; background: none; border: 1px solid #8a847c;
            border-radius: 4px; padding: .4rem .7rem; cursor: pointer; }
          button:focus-visible { outline: 2px solid #ffb4a8; outline-offset: 2px; }
        </style>
        <section role="alert" aria-label="Problems of the site">
          <header><span>The site has errors, so this page is as it was.</span><button type="button">Hide</button></header>
          <pre tabindex="0"></pre>
        </section>`;
      overlay.shadowRoot.querySelector("button").onclick = () => { overlay.hidden = true; overlay.style.display = "none"; };
    }
    overlay.shadowRoot.querySelector("pre").textContent = text;
    overlay.hidden = false;
    overlay.style.display = "";
    // Beside the body, where no page of the site changes it.
    if (!overlay.isConnected) document.documentElement.append(overlay);
  }

  function hideProblems() { if (overlay) overlay.remove(); }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && overlay && overlay.isConnected && !overlay.hidden) {
      overlay.hidden = true;
      overlay.style.display = "none";
    }
  });

  connect();
})();
