// Keeps the page in step with the editor. Elements say in which line of the file they begin.
(function () {
	'use strict';
	var line = function (element) { return Number(element.getAttribute('data-newsmark-line')); };
	var top = function (element) { return element.getBoundingClientRect().top; };
	var all = Array.prototype.slice.call(document.querySelectorAll('[data-newsmark-line]'));
	var quietUntil = 0;
	var due = 0;

	window.newsmarkScrollTo = function (wanted) {
		var before = null;
		var after = null;
		all.forEach(function (element) {
			if (line(element) <= wanted && (!before || line(element) > line(before))) {
				before = element;
			} else if (line(element) > wanted && (!after || line(element) < line(after))) {
				after = element;
			}
		});
		quietUntil = Date.now() + 300;
		if (!before) {
			window.scrollTo(0, 0);
			return;
		}
		var share = after ? (wanted - line(before)) / (line(after) - line(before)) : 0;
		var way = after ? top(after) - top(before) : 0;
		window.scrollBy(0, top(before) + share * way - 8);
	};

	window.addEventListener('scroll', function () {
		if (Date.now() < quietUntil) {
			return;
		}
		clearTimeout(due);
		due = setTimeout(function () {
			var above = all.filter(function (element) { return top(element) <= 16; });
			window.newsmarkScrolled(above.length ? line(above[above.length - 1]) : 0);
		}, 50);
	});

	document.addEventListener('click', function (event) {
		var element = event.target.closest('a[href], [data-newsmark-line]');
		if (element && !element.hasAttribute('href')) {
			window.newsmarkClicked(line(element));
		}
	});
}());
