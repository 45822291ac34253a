package alongside.live.web;

import alongside.design.Open;
import alongside.hub.Streams;
import alongside.live.GuestRoom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the page of a guest listens to. The address alone opens it, as it opens the page; told is that something is new, and never what. */
@Controller("liveGuestNews")
@Open
class GuestNews {

    static final String TOPIC = "at/";

    private final GuestRoom room;
    private final Streams streams;

    GuestNews(GuestRoom room, Streams streams) {
        this.room = room;
        this.streams = streams;
    }

    @GetMapping("/live/" + TOPIC + "{door}")
    void listen(@PathVariable String door, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ear = room.hears(door);
        if (ear.isPresent()) streams.open(ear.get().guest(), ear.get().topic(), request, response);
        else response.setStatus(404);
    }
}
