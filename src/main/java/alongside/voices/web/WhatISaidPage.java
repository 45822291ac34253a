package alongside.voices.web;

import alongside.design.Page;

/** Everything that a person said themselves, in all their projects, a page at a time. */
public record WhatISaidPage(Stretch mine) implements Page {}
