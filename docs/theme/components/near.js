/* An explorable stands in <refcode-near>, which fetches its scripts when it is nearly in
   view, or when a link asks for its state. Till then the static form is there: a page of
   many explorables loads those that are looked at. */
"use strict";

{
  const home = document.currentScript.src, fetched = new Set();

  const fetchScripts = (place) => {
    for (const name of place.dataset.scripts.split(" ")) {
      if (fetched.has(name)) continue;
      fetched.add(name);
      const src = new URL(name, home).href;  // not async: in this order
      document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
    }
  };
  const watched = new IntersectionObserver((places) => {
    for (const { isIntersecting, target } of places) if (isIntersecting) fetchScripts(target);
  }, { rootMargin: "150% 0px" });

  customElements.define("refcode-near", class extends HTMLElement {
    connectedCallback() {
      watched.observe(this);
      addEventListener("hashchange", this.#asked);
      this.#asked();
    }
    disconnectedCallback() {
      watched.unobserve(this);
      removeEventListener("hashchange", this.#asked);
    }
    /* Those above come first: once this one is in view, nothing moves it any more. */
    #asked = () => {
      if (!location.hash.startsWith(`#${this.firstElementChild?.id}?`)) return;
      const places = [...document.querySelectorAll(this.localName)];
      places.slice(0, places.indexOf(this) + 1).forEach(fetchScripts);
    };
  });
}
