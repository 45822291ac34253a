package alongside.sessions.web;

import alongside.sessions.QuestionLists;
import alongside.sessions.Sessions;
import org.springframework.stereotype.Component;

@Component("sessionsAboutInInvitation")
class AboutInInvitation extends WhatItIsAbout {

    AboutInInvitation(QuestionLists lists, Sessions sessions) {
        super(lists, sessions);
    }

    @Override
    public String slot() {
        return "sessions.invitation";
    }
}
