package id.pantau.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands above the list of calls in the description of the API. */
@Configuration
class ApiDescription {

    private static final String TOKEN = "token";

    private static final String ABOUT = """
            Pintu bagi aplikasi lain: data yang sama dan hak yang sama dengan layar. Buat token pada halaman "Akun saya" \
            dan kirim sebagai `Authorization: Bearer <token>`. Angka desimal berupa teks ("97.5"), tanggal menurut ISO, \
            daftar dibagi dalam halaman (`page` mulai 0, `size` paling banyak 200, jumlah seluruhnya pada header \
            `X-Total-Count`). Kesalahan berupa problem+json; yang tidak ada dan yang tidak boleh dilihat sama-sama 404.""";

    @Bean
    OpenAPI pantauApi() {
        return new OpenAPI()
                .info(new Info().title("Pantau API").version("v1").description(ABOUT))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
