package alongside.design.web;

import alongside.design.Answer;
import alongside.design.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What we say about the app itself: how accessible it is, what it keeps, whose work it stands on. */
@Controller
@Open
class AboutPages {

    @GetMapping("/accessibility")
    Answer accessibility() {
        return new AccessibilityPage();
    }

    @GetMapping("/what-we-keep")
    Answer whatWeKeep() {
        return new WhatWeKeepPage();
    }

    @GetMapping("/credits")
    Answer credits() {
        return new CreditsPage();
    }
}
