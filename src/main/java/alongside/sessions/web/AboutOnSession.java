package alongside.sessions.web;

import alongside.sessions.QuestionLists;
import alongside.sessions.Sessions;
import org.springframework.stereotype.Component;

@Component("sessionsAboutOnSession")
class AboutOnSession extends WhatItIsAbout {

    AboutOnSession(QuestionLists lists, Sessions sessions) {
        super(lists, sessions);
    }

    @Override
    public String slot() {
        return "sessions.opening";
    }
}
