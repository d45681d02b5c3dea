#!/usr/bin/env python3
"""Pupils who work through modules, driven from the practice VLE, with figures for every step.

Each comes in once, opens a module, reads its pages and answers its questions, whatever they say, until the end. Of more pupils than
the sample school has, each next hundred works on the next module, so that no two share an attempt. Only loopback addresses are
spoken to.

    learn.py --vle http://127.0.0.1:8090 --pupils 1 --rounds 20
    learn.py --vle http://127.0.0.1:8090 --pupils 500 --rounds 1
"""
import argparse
import http.client
import json
import re
import sys
import threading
import time
from urllib.parse import urljoin

from load import Browser, Forms, Journey, line

STEPS = ["login", "platform", "launch", "modules", "start", "page", "question", "answer", "feedback", "end"]
FAULTS = (RuntimeError, OSError, http.client.HTTPException, ValueError, KeyError, IndexError)


class Question(Forms):
    """A question with something put into every place it has, so that it counts as answered."""

    def __init__(self, page):
        self.places = 0
        super().__init__(page)

    def handle_starttag(self, tag, attributes):
        super().handle_starttag(tag, attributes)
        if tag == "select":
            self.places += 1
            self.found[-1]["fields"][dict(attributes)["name"]] = str(self.places)


class Learner(Journey):
    def __init__(self, vle, pupil, which, times):
        super().__init__(Browser(), vle, pupil, times)
        self.which = which

    def come_in(self):
        person, activity = self.pupil
        _, _, text = self.browser.ask("POST", self.vle + "/api/launch", {"person": person, "activity": activity})
        begun = json.loads(text)
        auth, _ = self._step("login", "POST", begun["action"], begun["parameters"], (302, 303))
        at, page = self._step("platform", "GET", auth)
        post = Forms(page).found[0]
        at, _ = self._step("launch", "POST", urljoin(at, post["action"]), post["fields"], (303,))
        self.root = re.match(r"(.*/l/[^/]+)/", at).group(1)
        _, page = self._step("modules", "GET", self.root + "/modules")
        keys = sorted(set(re.findall(r'href="[^"]*/modules/([a-z0-9-]+)"', page)))
        self.module = f"{self.root}/modules/{keys[self.which % len(keys)]}"

    def learn(self):
        _, page = self._step("start", "GET", self.module)
        first = re.search(r'href="([^"]*/pages/[^"]*)"', page)
        at = urljoin(self.module, first.group(1)) if first else None
        while at:
            _, page = self._step("page", "GET", at)
            on = re.search(r'class="acts">\s*<a class="btn" href="([^"]*)"', page).group(1)
            at = urljoin(at, on) if "/pages/" in on else None
        self._answer_all()

    def _answer_all(self):
        while True:
            status, location, page = self._timed("question", self.module + "/quiz")
            form = next((one for one in Question(page).found if "question" in one["fields"]), None) if status == 200 else None
            if form is None:
                again = next((one for one in Forms(page).found if one["action"].endswith("/again")), None) if status == 200 else None
                self._step("end", "GET", urljoin(self.module, location) if location else self.module)
                if again:
                    self._step("answer", "POST", urljoin(self.module, again["action"]), again["fields"], (303,))
                return
            at, _ = self._step("answer", "POST", urljoin(self.module, form["action"]), form["fields"], (303,))
            self._step("feedback", "GET", at)

    def _timed(self, name, url):
        began = time.perf_counter()
        answered = self.browser.ask("GET", url)
        self.times[name].append(time.perf_counter() - began)
        if answered[0] not in (200, 303):
            raise RuntimeError(f"{name} answered {answered[0]}")
        return answered


class School:
    """So many pupils at once, each so many times through a module."""

    def __init__(self, vle, pupils, rounds):
        self.vle, self.rounds = vle, rounds
        self.times = {name: [] for name in STEPS}
        self.faults, self.whole = {}, []
        self.lock = threading.Lock()
        known = self._known()
        self.learners = [Learner(vle, known[at % len(known)], at // len(known), self.times) for at in range(pupils)]

    def _known(self):
        _, _, text = Browser().ask("GET", self.vle + "/api/people")
        return [(one["id"], one["courses"][0]["activity"]) for one in json.loads(text) if one["role"] == "pupil" and one["courses"]]

    def run(self):
        began = time.monotonic()
        threads = [threading.Thread(target=self._work, args=(learner,), daemon=True) for learner in self.learners]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(600)
        return time.monotonic() - began

    def _work(self, learner):
        try:
            learner.come_in()
            for _ in range(self.rounds):
                began = time.perf_counter()
                learner.learn()
                with self.lock:
                    self.whole.append(time.perf_counter() - began)
        except FAULTS as fault:
            with self.lock:
                what = str(fault)[:100] or type(fault).__name__
                self.faults[what] = self.faults.get(what, 0) + 1


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--vle", default="http://127.0.0.1:8090")
    options.add_argument("--pupils", type=int, default=1)
    options.add_argument("--rounds", type=int, default=20)
    asked = options.parse_args()
    school = School(asked.vle.rstrip("/"), asked.pupils, asked.rounds)
    took = school.run()
    requests = sum(len(each) for each in school.times.values())
    print(f"{asked.pupils} pupils at once, {len(school.whole)} modules in {took:.1f} s: {requests / took:.0f} requests a second")
    print(f"{'step':<12}{'requests':>8}{'median ms':>12}{'p95 ms':>10}{'max ms':>10}")
    for name in STEPS:
        print(line(name, school.times[name]))
    for fault, times in school.faults.items():
        print(f"FAULT {times} x {fault}")
    return 1 if school.faults or not school.whole else 0


if __name__ == "__main__":
    sys.exit(main())
