//! The smallest eframe window with something in it, for `./dev bench` to compare with.

fn main() -> eframe::Result {
    let viewport = egui::ViewportBuilder::default()
        .with_inner_size([1280.0, 800.0])
        .with_title("bare");
    let options = eframe::NativeOptions {
        viewport,
        ..Default::default()
    };
    eframe::run_native("bare", options, Box::new(|_| Ok(Box::new(Bare))))
}

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        let place = ui.max_rect();
        ui.painter().rect_filled(place, 0, egui::Color32::WHITE);
        ui.painter()
            .rect_filled(place.shrink(100.0), 8, egui::Color32::BLACK);
    }
}
