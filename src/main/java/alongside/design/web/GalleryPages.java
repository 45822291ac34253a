package alongside.design.web;

import alongside.design.Answer;
import alongside.design.Assets;
import alongside.design.Form;
import alongside.design.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component with its examples: how to use them, and what the accessibility tests look at. */
@Controller
@Open
class GalleryPages {

    private final Assets assets;

    GalleryPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/gallery")
    Answer gallery() {
        var broken = Form.with("example-title-2", "", "example-why-2", "Because", "example-day-2", "31 June");
        broken.text("example-title-2", 80);
        broken.day("example-day-2");
        broken.problem("example-way-2", "design.problem.choose");
        return new GalleryPage(Form.with("example-way", "yes"), broken, assets.pictures());
    }
}
