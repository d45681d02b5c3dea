/** Forgetting somebody on request: what names them goes, and that something was agreed stays. Decision 0025 says what is which. */
package cymru.addo.erasure;
