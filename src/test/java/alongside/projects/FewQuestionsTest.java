package alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.signin.SignIns;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a project asks the database few questions, however much stands in the project. */
@HouseHttpTest
class FewQuestionsTest {

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired SignIns signIns;
    @Autowired Publishing publishing;
    @Autowired Questions questions;
    @Autowired org.springframework.transaction.support.TransactionTemplate transaction;

    @Test
    void a_co_lead_reads_the_page_of_a_public_project_with_all_panels_in_at_most_twelve_questions() {
        world.furnished();
        transaction.executeWithoutResult(status -> publishing.record(world.me("coordinator"), world.place("coordinator"), Publication.Kind.PUBLISHED, "projects.published"));
        try {
            var secret = signIns.begin(world.me("co-lead").person(), "test", false, "").secret();
            var page = "/projects/" + world.id("project");
            mvc.get().uri(page).cookie(new Cookie("alongside", secret)).exchange();
            var asked = questions.askedBy(() -> assertThat(mvc.get().uri(page).cookie(new Cookie("alongside", secret))).hasStatusOk());
            assertThat(asked).as(String.join("\n", asked)).hasSizeBetween(1, 12);
        } finally {
            transaction.executeWithoutResult(status -> publishing.takeBack(world.me("coordinator"), world.place("coordinator")));
        }
    }
}
