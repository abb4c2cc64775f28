// Formulas are marked up by pymdownx.arithmatex and set by KaTeX, from this host.
for (const formula of document.querySelectorAll(".arithmatex")) {
  const [, open, tex] = formula.textContent.match(/^\\([([])(.*)\\[)\]]$/s)
  katex.render(tex, formula, { displayMode: open === "[", throwOnError: false })
}
