"""Mnemosyne (https://mnemosyne-proj.org) as the desktop peer of tests/bench/peer.ts; for the Python it is installed for.

    mnemosyne-peer.py make FOLDER CARDS ANSWERS
    mnemosyne-peer.py run FOLDER ANSWERS START

make: a learner of so many cards with so many answers logged, written through libmnemosyne; prints its version.
run: the program as it is installed, on that learner, with a watch on its review widget that presses the buttons a
person would. Prints one JSON object: `first`, milliseconds from START (CLOCK_MONOTONIC in nanoseconds, taken before
this process was made) to the first question painted; `answers`, milliseconds from the press of each grade to the next
question painted and what the program writes for the answer written.
"""

import json
import os
import runpy
import sys
import time

DAY = 24 * 60 * 60
PROGRAM = "/usr/bin/mnemosyne"
# A learner on course: one card in so many is due, the others in the weeks to come.
DUE = 10
# One answer in so many is wrong.
WRONG = 7
# What the program tells a new learner once, in a window that waits to be closed.
SAID = ["shown_backlog_help", "shown_learn_new_cards_help", "shown_schedule_help", "warned_about_learning_ahead"]
# Milliseconds between what is shown and the next press: nothing is timed in them.
BREATH = 30
# After so many milliseconds without another frame the page is at rest; after so many more the run is given up.
STILL = 250
PATIENCE = 30_000


def make(folder, cards, answers):
    from mnemosyne.script import Mnemosyne
    from mnemosyne.version import version

    program = Mnemosyne(folder)
    config, database, controller = program.config(), program.database(), program.controller()
    for key in SAID:
        config[key] = True
    for key in ["first_run", "show_daily_tips", "upload_science_logs"]:
        config[key] = False
    kind = program.card_type_with_id("1")
    now = int(time.time())
    for number in range(cards):
        sides = {"f": "What was agreed under number %d?" % number, "b": "To answer for number %d together." % number}
        (card,) = controller.create_new_cards(sides, kind, 4, ["Bench"], check_for_duplicates=False, save=False)
        give_past(program, card, number, answers // cards, now)
    database.save()
    config.save()
    program.finalise()
    print(version)


def give_past(program, card, number, rounds, now):
    """As many answers as wanted, some weeks apart; the making of the card has logged one."""
    database = program.database()
    days = -(number // DUE % 30) if number % DUE == 0 else number % 60 + 1
    card.next_rep = program.scheduler().midnight_UTC(now + days * DAY)
    card.last_rep = card.next_rep - 62 * DAY
    card.ret_reps = card.ret_reps_since_lapse = rounds - 1
    database.update_card(card, repetition_only=True)
    for before in range(1, rounds):
        at = card.last_rep - before * 20 * DAY
        grade = 1 if (number + before) % WRONG == 0 else 4
        database.log_repetition(at, card.id, grade, 2.5, 1, rounds - before, 0, 1, rounds - before, 20 * DAY, 20 * DAY,
                                9, at + 20 * DAY, 0)


def run(folder, answers, start):
    from PyQt5 import QtWebEngineWidgets  # noqa: F401 (the program wants it imported first)
    from mnemosyne.libmnemosyne import Mnemosyne

    begin = Mnemosyne.start_review

    def watched(program):
        # Imported only now: its words are bound to a translator that the program has just made.
        from mnemosyne.pyqt_ui.review_wdgt import ReviewWdgt

        made, reveal, watches = ReviewWdgt.__init__, ReviewWdgt.reveal_question, {}

        def make_watched(widget, **given):
            made(widget, **given)
            watches[widget] = watch_of(widget, answers, start)

        def revealed(widget):
            watches[widget].asked()
            reveal(widget)

        ReviewWdgt.__init__, ReviewWdgt.reveal_question = make_watched, revealed
        begin(program)

    Mnemosyne.start_review = watched
    sys.argv = [PROGRAM, "-d", folder]
    runpy.run_path(PROGRAM, run_name="__main__")


def watch_of(widget, answers, start):
    from PyQt5 import QtCore

    class Watch(QtCore.QObject):
        """Asked, loaded, painted: then the next press. What is painted is the page's own view in the window."""

        def __init__(self):
            super().__init__()
            self.first, self.times, self.early = None, [], 0
            self.stage, self.canvas = "idle", None
            self.patience = self.timer(PATIENCE, self.give_up)
            self.stillness = self.timer(STILL, self.still)
            widget.question.loadProgress.connect(lambda percent: percent == 100 and self.loaded())
            widget.question.loadFinished.connect(self.loaded)
            self.patience.start()

        def timer(self, milliseconds, deed):
            timer = QtCore.QTimer(self, singleShot=True, interval=milliseconds)
            timer.timeout.connect(deed)
            return timer

        def asked(self):
            self.stage = "asked"
            self.patience.start()

        def loaded(self):
            if self.stage != "asked":
                return
            self.stage = "loaded"
            if self.canvas is not widget.question.focusProxy():
                self.canvas = widget.question.focusProxy()
                self.canvas.installEventFilter(self)
            self.there = time.monotonic_ns()
            self.stillness.start()

        def still(self):
            # Nothing more was drawn: the question was, before its page said that all of it is there.
            if self.stage == "loaded":
                self.early += 1
                self.painted(self.there)

        def eventFilter(self, _, event):
            if self.stage == "loaded" and event.type() == QtCore.QEvent.Paint:
                self.stage = "painting"
                # The frame is drawn by what comes after this event, so the time is taken after that.
                QtCore.QTimer.singleShot(0, lambda: self.painted(time.monotonic_ns()))
            return False

        def give_up(self):
            print("No question was painted for %d ms: %s" % (PATIENCE, self.stage), file=sys.stderr, flush=True)
            os._exit(1)

        def painted(self, at):
            self.stage = "idle"
            if self.first is None:
                self.first = (at - start) / 1e6
            else:
                self.times.append((max(at, self.written) - self.pressed) / 1e6)
            if len(self.times) == answers:
                self.end()
            else:
                QtCore.QTimer.singleShot(BREATH, self.show_answer)

        def show_answer(self):
            widget.show_button.click()
            QtCore.QTimer.singleShot(BREATH, self.grade)

        def grade(self):
            wrong = len(self.times) % WRONG == 0
            self.pressed = time.monotonic_ns()
            (widget.grade_1_button if wrong else widget.grade_4_button).click()
            self.written = time.monotonic_ns()

        def end(self):
            print(json.dumps({"first": self.first, "answers": self.times, "early": self.early}), flush=True)
            widget.main_widget().close()

    return Watch()


if __name__ == "__main__":
    # Its own folder holds this file, under no name of the program's modules.
    deed, folder, *numbers = sys.argv[1:]
    if os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Its browser refuses to start for root with it.
    {"make": make, "run": run}[deed](folder, *map(int, numbers))
