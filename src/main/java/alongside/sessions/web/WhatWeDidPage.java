package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** @param was how it was, as far as it may be shown */
public record WhatWeDidPage(Session session, HowItWasPart was, Form form) implements Page {}
