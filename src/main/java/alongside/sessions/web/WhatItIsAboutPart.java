package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.QuestionList;
import org.jspecify.annotations.Nullable;

/** @param agreed the questions both sides agreed, or null; @param waits whether others wait for a yes; @param asksMe whether for the reader's */
public record WhatItIsAboutPart(String session, @Nullable QuestionList agreed, boolean waits, boolean asksMe, boolean mayWrite) implements Part {}
