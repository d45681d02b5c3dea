/** Carries the browser on without a click; the button stays for those without scripts. */
document.forms[0].submit();
