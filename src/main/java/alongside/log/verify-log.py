#!/usr/bin/env python3
"""Checks logs that were exported from Alongside. It needs Python 3.8 or newer and nothing else: no network, no database,
no other file. It was written from the description of the format, and shares no line with the app.

    python3 verify-log.py FILE [FILE ...] [--paper "SIZE GROUP GROUP ..."]

An export is lines of JSON. A log begins with its head ("alongside-log"). Then come its entries ("leaf"), each with the
SHA-256 of a salt and of what it says; its signed checkpoints; the rows of the database as they stand; and "end".

  hash of an entry   SHA-256(0x00, type, "\\n", id, "\\n", SHA-256(salt, content))
  tree               RFC 9162, section 2.1
  checkpoint         C2SP tlog-checkpoint: origin, size, root in base64; signed with Ed25519 as a C2SP signed note
  rows               what the log says last of a row must be what stands in the database; an upgrade ("log.upgraded") may
                     give rows other columns, and changes none

Several files of one log are compared: the older must be the beginning of the newer. --paper takes a checkpoint as it
stands on a letter. The answer is 0 when everything fits, 1 when something does not, 2 when a file cannot be read.
"""
import base64
import hashlib
import json
import re
import sys


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


# --- the tree

def root(leaves):
    """The root of a Merkle tree: pairs are joined level by level; a last one without a partner goes up as it is."""
    if not leaves:
        return sha256()
    level = leaves
    while len(level) > 1:
        pairs = [sha256(b"\x01", level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    return level[0]


# --- Ed25519 (RFC 8032, section 5.1), only checking

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def point(encoded):
    """A point from its 32 bytes, as (X, Y, Z, T); None when it is none."""
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    result = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = add(result, p)
        p = add(p, p)
        n >>= 1
    return result


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519(key, message, signature):
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER or len(signature) != 64:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add(r, times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# --- signed notes and checkpoints

def signed_text(note, verifier):
    """The text of a note that this key signed; None when it did not."""
    try:
        name, number, encoded = verifier.split("+", 2)
        key = base64.b64decode(encoded, validate=True)
        if key[:1] != b"\x01" or len(key) != 33 or sha256(name.encode() + b"\n" + key)[:4].hex() != number:
            return None
        text, line = note.rsplit("\n\n", 1)
        text += "\n"
        found = re.fullmatch("\u2014 " + re.escape(name) + " ([A-Za-z0-9+/=]+)\n", line)
        if not found:
            return None
        signature = base64.b64decode(found.group(1), validate=True)
        right = signature[:4].hex() == number and ed25519(key[1:], text.encode(), signature[4:])
        return text if right else None
    except (ValueError, IndexError):
        return None


def typed(paper):
    """(size, root) of a checkpoint typed from paper; None when there is a slip in it."""
    found = re.fullmatch(r"(\d+)[\s:\u00b7\u2013-]+(.*)", paper.strip().lower(), re.S)
    if not found:
        return None
    hexes = re.sub(r"[\s:\u00b7\u2013-]", "", found.group(2)).replace("o", "0").replace("l", "1").replace("i", "1")
    if not re.fullmatch("[0-9a-f]{68}", hexes):
        return None
    size, its_root = int(found.group(1)), bytes.fromhex(hexes[:64])
    return (size, its_root) if sha256(b"%d\n" % size, its_root)[:2].hex() == hexes[64:] else None


# --- one log

class Log:
    def __init__(self, name, head):
        self.name, self.head = name, head
        self.origin, self.verifier = str(head.get("origin", "")), str(head.get("verifier", ""))
        self.leaves, self.notes, self.told, self.rows = [], [], {}, {}
        self.without, self.erased, self.faults = set(), set(), []
        self.lines, self.withheld, self.ended = 1, 0, False

    def fault(self, what):
        self.faults.append(f"{self.name}: {what}")

    def take(self, line):
        if "end" in line:
            self.ended = True
            if line["end"] != self.lines:
                self.fault(f"lines are missing or added: it should have {line['end']} and has {self.lines}.")
            return
        self.lines += 1
        if "leaf" in line:
            self.leaf(line)
        elif "checkpoint" in line:
            self.notes.append(line)
        elif "row" in line:
            key = (line["row"].get("table"), line["row"].get("key"))
            if key in self.rows:
                self.fault(f"the row {key[0]} {key[1]} is there twice.")
            self.rows[key] = line["row"].get("values")
        else:
            self.fault(f"line {self.lines} is of no kind that is known.")

    def leaf(self, line):
        place = line["leaf"]
        if place != len(self.leaves):
            self.fault(f"entry {len(self.leaves)} is missing, or stands in another place.")
        try:
            its_hash = bytes.fromhex(line.get("hash", ""))
        except ValueError:
            its_hash = b""
            self.fault(f"the hash of entry {place} is no hash.")
        self.leaves.append(sha256(b"\x00", f"{line.get('type', '')}\n{line.get('id', '')}\n".encode(), its_hash))
        if line.get("withheld"):
            self.withheld += 1
        elif "content" not in line:
            self.without.add(place)
        else:
            try:
                if sha256(bytes.fromhex(line.get("salt", "")), line["content"].encode()) != its_hash:
                    self.fault(f"what entry {place} ({line.get('type')}) says was changed.")
                says = json.loads(line["content"])
                for row in says.get("rows", []):
                    if line.get("type") == "log.upgraded":
                        self.upgraded(place, row)
                    self.told[row["table"], row["key"]] = row["values"]
                self.erased.update(says.get("erased", []))
            except (ValueError, KeyError, TypeError, AttributeError):
                self.fault(f"what entry {place} says cannot be read.")

    def upgraded(self, place, row):
        """An upgrade gives rows other columns, and changes nothing that was told before."""
        before, name = self.told.get((row["table"], row["key"])), f"{row['table']} {row['key']}"
        if before is None:
            self.fault(f"the upgrade at entry {place} added the row {name}.")
        elif any(it in row["values"] and row["values"][it] != before[it] for it in before):
            self.fault(f"the upgrade at entry {place} changed the row {name}.")

    def root_at(self, size):
        return root(self.leaves[:size])

    def signed(self, note, size, which):
        text = signed_text(note, self.verifier)
        if text is None:
            self.fault(f"{which}: the signature is not right.")
            return
        origin, signed_size, signed_root = text.split("\n")[:3]
        if origin != self.origin or signed_size != str(size):
            self.fault(f"{which}: the checkpoint is not of this log and size.")
        elif size > len(self.leaves):
            self.fault(f"{which}: entries that were signed are gone.")
        elif base64.b64decode(signed_root) != self.root_at(size):
            self.fault(f"{which}: the entries are not those that were signed.")

    def check(self):
        if not self.ended:
            self.fault("it breaks off: the last line is missing.")
        if "damaged" in self.head:
            self.fault("the tree or its key is damaged.")
        for place in sorted(self.without - self.erased):
            self.fault(f"what entry {place} says is gone, and nothing says that it was erased.")
        for place in sorted(self.erased - self.without):
            self.fault(f"entry {place} should be erased and is not.")
        self.signed(str(self.head.get("note", "")), self.head.get("size", -1), "as it stands")
        if self.head.get("size") != len(self.leaves):
            self.fault(f"its head tells of {self.head.get('size')} entries; there are {len(self.leaves)}.")
        if self.head.get("checkpoints") != len(self.notes):
            self.fault(f"its head tells of {self.head.get('checkpoints')} checkpoints; there are {len(self.notes)}.")
        for line in self.notes:
            self.signed(str(line.get("note", "")), line["checkpoint"], f"its checkpoint at {line['checkpoint']}")
        if not self.withheld:
            self.compare()
        return self.faults

    def compare(self):
        for key, values in self.told.items():
            name, row = f"the row {key[0]} {key[1]}", self.rows.get(key)
            if row is None and values is not None:
                self.fault(f"{name} is gone from the database.")
            elif row != values:
                changed = sorted(it for it in row if row[it] != (values or {}).get(it))
                self.fault(f"{name} is not as the log says: {', '.join(changed) or 'columns are missing'} changed.")
        for key in self.rows:
            if key not in self.told:
                self.fault(f"the row {key[0]} {key[1]} is in the database, and the log knows nothing of it.")

    def said(self):
        more = f", {self.withheld} entries shown to others only" if self.withheld else ""
        more += f", {len(self.erased)} erased" if self.erased else ""
        return f"{self.name}: {self.origin}, {len(self.leaves)} entries, {len(self.notes)} checkpoints, {len(self.rows)} rows compared{more}."


def read(name, logs, faults):
    now = None
    with open(name, encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                line = json.loads(line)
            except ValueError:
                faults.append(f"{name}, line {number}, is not a line of a log.")
                continue
            if "alongside-log" in line:
                now = Log(name, line)
                logs.setdefault(now.origin, []).append(now)
            elif now is None:
                faults.append(f"{name}, line {number}, stands before the head of any log.")
            else:
                now.take(line)


def growth(files, faults, seen):
    files = sorted(files, key=lambda it: len(it.leaves))
    for older, newer in zip(files, files[1:]):
        if older.verifier != newer.verifier:
            faults.append(f"{newer.name} is signed with another key than {older.name}.")
        if newer.root_at(len(older.leaves)) != older.root_at(len(older.leaves)):
            faults.append(f"{newer.name} does not begin with what {older.name} holds: the log of {newer.origin} was written anew.")
        else:
            seen.append(f"{newer.name} begins with everything that {older.name} holds.")


def on_paper(paper, logs, faults, seen):
    read_from = typed(paper)
    if read_from is None:
        faults.append(f'"{paper}" has a slip in it. A checkpoint is a number and seventeen groups of four.')
        return
    size, its_root = read_from
    long_enough = [it for files in logs.values() for it in files if len(it.leaves) >= size]
    if any(it.root_at(size) == its_root for it in long_enough):
        seen.append(f"The checkpoint on paper at {size} fits.")
    elif not long_enough:
        faults.append(f"The checkpoint on paper tells of {size} entries. No log given here has as many: some are gone, or it is an older copy.")
    else:
        faults.append(f"The checkpoint on paper at {size} does not fit: the log was changed since it was printed.")


def main(words):
    names, papers = [], []
    words = list(words)
    while words:
        word = words.pop(0)
        if word == "--paper" and words:
            papers.append(words.pop(0))
        elif word.startswith("-"):
            print(__doc__, file=sys.stderr)
            return 2
        else:
            names.append(word)
    if not names:
        print(__doc__, file=sys.stderr)
        return 2
    logs, faults, seen = {}, [], []
    for name in names:
        try:
            read(name, logs, faults)
        except (OSError, UnicodeDecodeError):
            print(f"{name} cannot be read.", file=sys.stderr)
            return 2
    for files in logs.values():
        for log in files:
            faults += log.check()
            seen.append(log.said())
        growth(files, faults, seen)
    for paper in papers:
        on_paper(paper, logs, faults, seen)
    if not logs:
        faults.append("There is no log in what was given.")
    for line in seen:
        print(line)
    for line in faults:
        print("WRONG: " + line)
    print("Something is wrong." if faults else "Everything fits.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
