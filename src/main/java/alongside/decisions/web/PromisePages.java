package alongside.decisions.web;

import alongside.design.Answer;
import alongside.design.Open;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What we promise about votes and what we do not, and the means to check it. */
@Controller
@Open
class PromisePages {

    @GetMapping("/voting-promise")
    Answer promise() {
        return new PromisePage();
    }

    /** The second verifier: one file that anybody can read, and run without us. */
    @GetMapping("/voting-promise/verify-log.py")
    ResponseEntity<byte[]> verifier() throws IOException {
        try (var file = PromisePages.class.getResourceAsStream("/alongside/log/verify-log.py")) {
            if (file == null) throw new IOException("The second verifier is missing from the app");
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("verify-log.py").build().toString())
                    .body(file.readAllBytes());
        }
    }
}
