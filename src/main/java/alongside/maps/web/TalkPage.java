package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.Talk;

public record TalkPage(Talk talk, Form form) implements Page {}
