(() => {
  "use strict";
  const tip = document.getElementById("tip");
  const article = document.querySelector("article");
  for (const box of document.querySelectorAll(".bar input")) {
    const apply = () => {
      article.classList.toggle("show-" + box.name, box.checked);
      // what is not shown is no stop on the way of the Tab key
      for (const link of article.querySelectorAll("a." + box.value)) {
        if (box.checked) link.removeAttribute("tabindex"); else link.tabIndex = -1;
      }
    };
    box.addEventListener("change", apply);
    apply();
  }
  const gists = (element) => element.dataset.n.split(" ")
    .map((id) => document.getElementById(id + "-gist"))
    .filter((gist) => gist)
    .map((gist) => gist.textContent.trim().replace(/\s+/g, " "));
  const light = (ids, on) => {
    for (const part of article.querySelectorAll("[data-n]")) {
      const own = part.dataset.n.split(" ");
      part.classList.toggle("lit", on && own.some((id) => ids.includes(id)));
    }
  };
  const hide = () => { tip.hidden = true; light([], false); };
  const show = (element) => {
    tip.textContent = gists(element).join("\n");
    tip.hidden = false;
    const place = element.getBoundingClientRect();
    const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
    tip.style.left = left + window.scrollX + "px";
    tip.style.top = place.bottom + window.scrollY + 6 + "px";
    const ids = element.dataset.n.split(" ");
    light([ids[ids.length - 1]], true);
  };
  article.addEventListener("mouseover", (event) => {
    const part = event.target.closest("[data-n]");
    if (part) show(part); else hide();
  });
  article.addEventListener("mouseleave", hide);
  article.addEventListener("focusin", (event) => {
    const part = event.target.closest("[data-n]");
    if (part) show(part);
  });
  article.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  // a link from the text opens the folded panel that it leads to
  const open = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const folded = target && target.closest("details");
    if (folded) folded.open = true;
  };
  window.addEventListener("hashchange", open);
  open();
})();
