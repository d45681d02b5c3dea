#!/usr/bin/env python3
"""Whole journeys of pupils through Addo, driven from the practice VLE, with figures for every step.

A journey is what a pupil's browser does: login, the platform's answer, launch, the agreement, a question on each promise until it is
right, the answer, the receipt.
Cookies are kept by hand, since the Secure ones travel over plain http to localhost here, as browsers allow.
Only loopback addresses are spoken to.

    load.py --vle http://127.0.0.1:8090 --workers 8 --seconds 20
"""
import argparse
import http.client
import itertools
import json
import statistics
import sys
import threading
import time
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

STEPS = ["login", "platform", "launch", "agreement", "question", "marked", "answer", "receipt"]


class Forms(HTMLParser):
    """The forms of a page: address, fields, the buttons with a name, and what can be chosen, by its words."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.option = None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        said = dict(attributes)
        if tag == "form":
            self.found.append({"action": said.get("action") or "", "fields": {}, "buttons": set(), "options": {}})
        elif self.found and said.get("name"):
            if said.get("type") == "radio":
                self.option = [said["name"], said.get("value"), ""]
            if tag == "input":
                self.found[-1]["fields"][said["name"]] = said.get("value") or ""
            elif tag == "button":
                self.found[-1]["buttons"].add((said["name"], said.get("value")))

    def handle_data(self, words):
        if self.option:
            self.option[2] += words

    def handle_endtag(self, tag):
        if tag == "label" and self.option:
            name, value, words = self.option
            self.found[-1]["options"][words.strip()] = {name: value}
            self.option = None


class Browser:
    """One pupil's browser: connections that stay open, and the cookies of this journey."""

    def __init__(self):
        self.connections = {}
        self.cookies = {}

    def ask(self, method, url, form=None):
        parts = urlsplit(url)
        if parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise RuntimeError("not a loopback address")
        host = parts.netloc
        body = urlencode(form) if form is not None else None
        headers = {"Accept": "text/html", "Accept-Language": "en"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        kept = self.cookies.setdefault(host, {})
        if kept:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in kept.items())
        answer, page = self._send(host, method, parts.path + ("?" + parts.query if parts.query else ""), body, headers)
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";", 1)[0].partition("=")
            if value and "max-age=0" not in line.lower():
                kept[name] = value
            else:
                kept.pop(name, None)
        return answer.status, answer.headers.get("Location"), page

    def _send(self, host, method, path, body, headers):
        for last in (False, True):
            connection = self.connections.get(host)
            if connection is None:
                connection = self.connections[host] = http.client.HTTPConnection(host, timeout=30)
            try:
                connection.request(method, path, body, headers)
                answer = connection.getresponse()
                return answer, answer.read().decode("utf-8", "replace")
            except (http.client.HTTPException, OSError):
                connection.close()
                del self.connections[host]
                if last:
                    raise

    def leave(self):
        """The next pupil sits down: nothing of the last one stays but the open connections."""
        self.cookies = {}


class Journey:
    def __init__(self, browser, vle, pupil, times):
        self.browser, self.vle, self.pupil, self.times = browser, vle, pupil, times

    def _step(self, name, method, url, form=None, good=(200,)):
        began = time.perf_counter()
        status, location, page = self.browser.ask(method, url, form)
        self.times[name].append(time.perf_counter() - began)
        if status not in good:
            raise RuntimeError(f"{name} answered {status}")
        return (urljoin(url, location) if location else url), page

    def walk(self):
        """True when the pupil answered for the first time; False when they read again what they had agreed to, and pressed again."""
        person, course = self.pupil
        _, _, text = self.browser.ask("POST", self.vle + "/api/launch", {"person": person, "activity": course})
        begun = json.loads(text)
        auth, _ = self._step("login", "POST", begun["action"], begun["parameters"], (302, 303))
        at, page = self._step("platform", "GET", auth)
        post = Forms(page).found[0]
        at, _ = self._step("launch", "POST", urljoin(at, post["action"]), post["fields"], (303,))
        at, page = self._read("agreement", at)
        answer = self._answer_form(page)
        first = "/receipt" not in at
        if first and answer is None:
            at, page = self._understand(urljoin(at, "agreement/check"))
            answer = self._answer_form(page)
        if not first:
            at, page = self._read("agreement", urljoin(at, "../agreement?again=1"))
            answer = self._answer_form(page)
        if answer is None:
            raise RuntimeError("no answer form on the agreement page")
        at, _ = self._step("answer", "POST", urljoin(at, answer["action"]), {**answer["fields"], "answer": "agree"}, (303,))
        self._read("receipt", at)
        return first

    def _understand(self, at):
        """Answers the question on each promise: one option after the other, until it is right."""
        tried = set()
        at, page = self._read("question", at)
        while form := next((form for form in Forms(page).found if "try" in form["fields"]), None):
            rule = form["fields"]["rule"]
            words = next(words for words in form["options"] if (rule, words) not in tried)
            tried.add((rule, words))
            sent = {**form["fields"], **form["options"][words]}
            at, _ = self._step("marked", "POST", urljoin(at, form["action"]), sent, (303,))
            at, page = self._read("question", at)
        return at, page

    @staticmethod
    def _answer_form(page):
        return next((form for form in Forms(page).found if ("answer", "agree") in form["buttons"]), None)

    def _read(self, name, url):
        """A page, and what it sends the browser on to."""
        for _ in range(4):
            at, page = self._step(name, "GET", url, good=(200, 302, 303))
            if at == url:
                return at, page
            url = at
        raise RuntimeError(f"{name} leads in circles")


class Crowd:
    """So many pupils at once, for so long. Each journey belongs to the next pupil on the school's list."""

    def __init__(self, vle, workers, seconds):
        self.vle, self.workers = vle, workers
        self.until = time.monotonic() + seconds
        self.seconds = seconds
        self.pupils = itertools.cycle(self._pupils())
        self.lock = threading.Lock()
        self.times = {name: [] for name in STEPS}
        self.whole, self.answered, self.faults = [], 0, {}

    def _pupils(self):
        _, _, text = Browser().ask("GET", self.vle + "/api/people")
        return [(one["id"], one["courses"][0]["activity"]) for one in json.loads(text) if one["role"] == "pupil" and one["courses"]]

    def run(self):
        threads = [threading.Thread(target=self._work, daemon=True) for _ in range(self.workers)]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(self.seconds + 60)
        return time.monotonic() - began

    def _work(self):
        browser = Browser()
        while time.monotonic() < self.until:
            with self.lock:
                pupil = next(self.pupils)
            browser.leave()
            began = time.perf_counter()
            try:
                answered = Journey(browser, self.vle, pupil, self.times).walk()
            except (RuntimeError, OSError, http.client.HTTPException, ValueError, KeyError, IndexError) as fault:
                with self.lock:
                    what = str(fault)[:100] or type(fault).__name__
                    self.faults[what] = self.faults.get(what, 0) + 1
                continue
            with self.lock:
                self.whole.append(time.perf_counter() - began)
                self.answered += answered


def line(name, seconds):
    if not seconds:
        return f"{name:<12}       -"
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"{name:<12}{len(ordered):>8}{statistics.median(ordered) * 1000:>12.1f}{p95 * 1000:>10.1f}{ordered[-1] * 1000:>10.1f}"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--vle", default="http://127.0.0.1:8090")
    options.add_argument("--workers", type=int, default=8)
    options.add_argument("--seconds", type=float, default=20)
    asked = options.parse_args()
    crowd = Crowd(asked.vle.rstrip("/"), asked.workers, asked.seconds)
    took = crowd.run()
    print(f"{len(crowd.whole)} journeys in {took:.1f} s by {asked.workers} pupils at once: {len(crowd.whole) / took:.1f} a second,"
          f" {crowd.answered} of them a first answer")
    print(f"{'step':<12}{'requests':>8}{'median ms':>12}{'p95 ms':>10}{'max ms':>10}")
    for name in STEPS:
        print(line(name, crowd.times[name]))
    print(line("journey", crowd.whole))
    for fault, times in crowd.faults.items():
        print(f"FAULT {times} x {fault}")
    return 1 if crowd.faults or not crowd.whole else 0


if __name__ == "__main__":
    sys.exit(main())
